package org.fanal.web.practicum;

import org.fanal.pathway.practicum.PracticumOutcome;

/** The key of what the forms say together. */
final class OutcomeKey implements PracticumOutcome.Fold<String> {

  @Override
  public String passed(PracticumOutcome.Passed outcome) {
    return "practicum.outcome.passed";
  }

  @Override
  public String notYet(PracticumOutcome.NotYet outcome) {
    return "practicum.outcome.not-yet";
  }

  @Override
  public String needsThird(PracticumOutcome.NeedsThird outcome) {
    return "practicum.outcome.third";
  }

  @Override
  public String incomplete(PracticumOutcome.Incomplete outcome) {
    return "practicum.outcome.incomplete";
  }
}
