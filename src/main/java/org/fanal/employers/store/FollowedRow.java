package org.fanal.employers.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.fanal.employers.Followed;
import org.fanal.employers.Nearness;

/**
 * A share that an organisation was given, known by a mark; it stays a while when the share went.
 */
@Entity
@Table(name = "employer_followed")
public class FollowedRow {

  @Id private UUID id;

  @Column(name = "organisation_id")
  private UUID organisationId;

  private byte[] mark;

  @Column(name = "is_watched")
  private boolean watched;

  @Column(name = "is_current")
  private boolean current;

  @Enumerated(EnumType.STRING)
  private Nearness nearness;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "neared_at")
  private Instant nearedAt;

  @Column(name = "left_at")
  private Instant leftAt;

  @Version private int version;

  protected FollowedRow() {}

  public FollowedRow(UUID organisation, byte[] mark, boolean current, Nearness nearness) {
    this.id = UUID.randomUUID();
    this.organisationId = organisation;
    this.mark = mark.clone();
    this.current = current;
    this.nearness = nearness;
  }

  public void watch(boolean wanted) {
    watched = wanted;
  }

  public void turn(boolean isCurrent, Instant now) {
    current = isCurrent;
    changedAt = now;
  }

  /** Nothing of the share is kept any more. */
  public void leave(Instant now) {
    leftAt = now;
    if (current) {
      turn(false, now);
    }
  }

  public boolean hasLeft() {
    return leftAt != null;
  }

  public boolean hasLeftBefore(Instant since) {
    return hasLeft() && leftAt.isBefore(since);
  }

  public void near(Nearness step, Instant now) {
    nearness = step;
    nearedAt = now;
  }

  /** Its end was moved away; nobody needs to hear of that. */
  public void recede(Nearness step) {
    nearness = step;
    nearedAt = null;
  }

  public String mark() {
    return HexFormat.of().formatHex(mark);
  }

  public Followed followed() {
    return new Followed(
        id,
        watched,
        current,
        nearness,
        Optional.ofNullable(changedAt),
        Optional.ofNullable(nearedAt));
  }
}
