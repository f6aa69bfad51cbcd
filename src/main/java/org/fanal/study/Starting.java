package org.fanal.study;

import org.fanal.kernel.Region;
import org.fanal.study.CheckState.Locked;
import org.fanal.study.CheckState.Mastered;
import org.fanal.study.CheckState.NeedsTalk;
import org.fanal.study.CheckState.Open;
import org.fanal.study.CheckState.Ready;
import org.fanal.study.CheckState.Waiting;

/** What starting does in each state. */
record Starting(Studied studied, Region region, Attempts attempts)
    implements CheckState.Fold<StartOutcome> {

  @Override
  public StartOutcome locked(Locked state) {
    return new StartOutcome.NotNow(state);
  }

  @Override
  public StartOutcome ready(Ready state) {
    return new StartOutcome.Started(attempts.start(studied, region).id());
  }

  @Override
  public StartOutcome waiting(Waiting state) {
    return new StartOutcome.NotNow(state);
  }

  @Override
  public StartOutcome needsTalk(NeedsTalk state) {
    return new StartOutcome.NotNow(state);
  }

  @Override
  public StartOutcome open(Open state) {
    return new StartOutcome.Started(state.attempt());
  }

  @Override
  public StartOutcome mastered(Mastered state) {
    return new StartOutcome.NotNow(state);
  }
}
