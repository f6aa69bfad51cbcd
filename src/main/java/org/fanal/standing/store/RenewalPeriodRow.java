package org.fanal.standing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fanal.kernel.PersonId;

/** Somebody's period: whether they practised, of what they were reminded, which proof was seen. */
@Entity
@Table(name = "renewal_period")
public class RenewalPeriodRow extends OwnRow {

  @Column(name = "first_day")
  private LocalDate firstDay;

  private boolean practised;
  private Integer reminded;
  private boolean drawn;

  @Column(name = "sealed_proof")
  private byte[] proof;

  /** As text: EclipseLink's own reading of an id does not bear that there is none. */
  @Column(name = "seen_by")
  private String seenBy;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected RenewalPeriodRow() {}

  public void practise(boolean yes) {
    practised = yes;
  }

  public void remind(int days) {
    reminded = days;
  }

  public void draw() {
    drawn = true;
  }

  public void prove(byte[] text) {
    proof = text.clone();
  }

  public void see(PersonId member, Instant now) {
    seenBy = member.toString();
    seenAt = now;
  }

  public StoredPeriod stored() {
    return new StoredPeriod(
        id(),
        programme(),
        firstDay,
        practised,
        Optional.ofNullable(reminded),
        drawn,
        Optional.ofNullable(proof),
        Optional.ofNullable(seenAt));
  }
}
