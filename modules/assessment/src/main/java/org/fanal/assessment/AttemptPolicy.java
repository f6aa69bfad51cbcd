package org.fanal.assessment;

import java.time.Duration;
import java.time.Instant;

/**
 * When a check may be attempted: some attempts with a wait from one submission to the next start,
 * then a talk opens as many as the policy says, again and again. Nobody is ever locked out.
 *
 * @param atFirst attempts before the first talk is needed
 * @param between the wait; a talk does not shorten it
 * @param perTalk attempts that each talk adds to those there were
 */
public record AttemptPolicy(int atFirst, Duration between, int perTalk) {

  /** Three attempts, 24 hours, three more. */
  public static final AttemptPolicy OF_THE_PROGRAMME =
      new AttemptPolicy(3, Duration.ofHours(24), 3);

  public AttemptPolicy {
    Demand.that(atFirst > 0, "First attempts: %d", atFirst);
    Demand.that(perTalk > 0, "Attempts a talk: %d", perTalk);
    Demand.that(!between.isNegative(), "A wait of %s", between);
  }

  public Opening opening(AttemptHistory history, Instant now) {
    if (history.mastered()) {
      return new Opening.AlreadyMastered();
    }
    if (history.open().isPresent()) {
      return new Opening.Resume(history.open().get());
    }
    Instant notBefore = history.lastSubmittedAt().map(last -> last.plus(between)).orElse(now);
    if (needsTalk(history)) {
      return new Opening.NeedsTalk(notBefore);
    }
    return now.isBefore(notBefore)
        ? new Opening.WaitUntil(notBefore)
        : new Opening.MayStart(left(history.submitted()));
  }

  /** Whether the attempts there were are used, so that only a talk opens more. */
  public boolean needsTalk(AttemptHistory history) {
    return !history.mastered()
        && history.open().isEmpty()
        && history.submitted() >= atFirst + (long) history.talks() * perTalk;
  }

  private int left(int submitted) {
    return submitted < atFirst ? atFirst - submitted : perTalk - (submitted - atFirst) % perTalk;
  }
}
