package org.fanal.pathway.standing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where somebody stands on a day.
 *
 * @param stage how far they came, also while it is frozen, suspended or withdrawn
 * @param lastDay the last day, in UTC, on which the certificate is valid; while it is frozen, what
 *     it would be if the freeze ended today
 * @param renewableUntil the last day on which renewing goes on where it was
 * @param frozenUntil the day on which a freeze ends by itself and the clock goes on
 * @param suspendedUntil the day on which a suspension as a precaution ends by itself
 */
public record Standing(
    Status status,
    Stage stage,
    Optional<LocalDate> lastDay,
    Optional<LocalDate> renewableUntil,
    Optional<LocalDate> frozenUntil,
    Optional<LocalDate> suspendedUntil) {

  /** After so many days a suspension as a precaution ends by itself. */
  public static final int PRECAUTION_DAYS = 30;

  public Standing {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(renewableUntil, "renewableUntil");
    Objects.requireNonNull(frozenUntil, "frozenUntil");
    Objects.requireNonNull(suspendedUntil, "suspendedUntil");
  }

  public boolean isCurrent() {
    return status.isCurrent();
  }

  /** Whether the suspension is a precaution, which ends by itself. */
  public boolean isPrecaution() {
    return status == Status.SUSPENDED && suspendedUntil.isPresent();
  }

  /** Whether a renewal may be granted now. */
  public boolean isRenewable() {
    return status == Status.RENEWAL_DUE || status == Status.GRACE;
  }
}
