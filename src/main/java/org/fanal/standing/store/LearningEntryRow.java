package org.fanal.standing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/** Something learned, as its person declares it: changed as they like until it is handed in. */
@Entity
@Table(name = "learning_entry")
public class LearningEntryRow extends OwnRow {

  @Column(name = "learned_on")
  private LocalDate day;

  private String kind;
  private int minutes;

  @Column(name = "sealed")
  private byte[] text;

  @Column(name = "counted_for")
  private LocalDate countedFor;

  private boolean recognised;

  @Column(name = "made_at")
  private Instant madeAt;

  @Version private int version;

  protected LearningEntryRow() {}

  public LearningEntryRow(UUID id, PersonId person, String programme, Instant madeAt) {
    super(id, person, programme);
    this.madeAt = madeAt;
  }

  public void say(LocalDate when, String which, int howLong, byte[] what) {
    this.day = when;
    this.kind = which;
    this.minutes = howLong;
    this.text = what.clone();
  }

  /** People decided that it counts. */
  public void recognise() {
    recognised = true;
  }

  public StoredLearning stored() {
    return new StoredLearning(
        id(),
        programme(),
        day,
        kind,
        minutes,
        text,
        recognised,
        Optional.ofNullable(countedFor),
        version);
  }
}
