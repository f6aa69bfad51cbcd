package org.fanal.study;

import java.time.Instant;
import org.fanal.assessment.Opening;

/** What an opening means to the person. */
record CheckStates(Instant now, boolean handRaised) implements Opening.Fold<CheckState> {

  @Override
  public CheckState mayStart(Opening.MayStart opening) {
    return new CheckState.Ready(opening.left());
  }

  @Override
  public CheckState resume(Opening.Resume opening) {
    return new CheckState.Open(opening.attempt());
  }

  @Override
  public CheckState waitUntil(Opening.WaitUntil opening) {
    return new CheckState.Waiting(opening.instant());
  }

  @Override
  public CheckState needsTalk(Opening.NeedsTalk opening) {
    return new CheckState.NeedsTalk(handRaised, opening.notBefore());
  }

  @Override
  public CheckState alreadyMastered(Opening.AlreadyMastered opening) {
    return new CheckState.Mastered(now);
  }
}
