package org.fanal.pathway;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What may tell those who accompany that somebody could do with a hand. It holds no score and no
 * count of attempts, on purpose.
 *
 * @param enrolledAt when the person joined
 * @param lastActivityAt when they last did something in the programme; none if they never did
 * @param talkAskedFor whether a request for a talk is open
 * @param checkAwaitsTalk whether a check goes on only after a talk
 * @param finished whether nothing is left to study, so that silence says nothing
 */
public record LearnerSignals(
    Instant enrolledAt,
    Optional<Instant> lastActivityAt,
    boolean talkAskedFor,
    boolean checkAwaitsTalk,
    boolean finished) {

  /** How long somebody may be silent before it is a reason to ask. */
  public record Patience(Duration quiet, Duration notStarted) {

    /** Fourteen days of silence; seven days without a start. */
    public static final Patience OF_THE_PROGRAMME =
        new Patience(Duration.ofDays(14), Duration.ofDays(7));
  }

  public LearnerSignals {
    Objects.requireNonNull(enrolledAt, "enrolledAt");
    Objects.requireNonNull(lastActivityAt, "lastActivityAt");
  }

  /** The reasons that hold now, the most pressing first; none for most people. */
  public List<Reason> reasons(Patience patience, Instant now) {
    List<Reason> reasons = new ArrayList<>();
    if (talkAskedFor) {
      reasons.add(new Reason.AskedForTalk());
    }
    if (checkAwaitsTalk) {
      reasons.add(new Reason.CheckNeedsTalk());
    }
    if (!finished) {
      silence(patience, now).ifPresent(reasons::add);
    }
    return List.copyOf(reasons);
  }

  private Optional<Reason> silence(Patience patience, Instant now) {
    Duration silent = Duration.between(lastActivityAt.orElse(enrolledAt), now);
    Duration accepted = lastActivityAt.isPresent() ? patience.quiet() : patience.notStarted();
    if (silent.compareTo(accepted) < 0) {
      return Optional.empty();
    }
    return Optional.of(
        lastActivityAt.isPresent()
            ? new Reason.QuietForDays(silent.toDays())
            : new Reason.NotStarted());
  }
}
