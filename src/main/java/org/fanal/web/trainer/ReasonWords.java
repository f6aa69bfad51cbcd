package org.fanal.web.trainer;

import org.fanal.kernel.Language;
import org.fanal.pathway.Reason;
import org.fanal.web.kit.Bundles;

/** Says in words why somebody may need a hand. */
record ReasonWords(Language language) implements Reason.Fold<ReasonLine> {

  @Override
  public ReasonLine askedForTalk(Reason.AskedForTalk reason) {
    return line(ReasonLine.ASKED);
  }

  @Override
  public ReasonLine checkNeedsTalk(Reason.CheckNeedsTalk reason) {
    return line(ReasonLine.TALK);
  }

  @Override
  public ReasonLine quietForDays(Reason.QuietForDays reason) {
    return line(ReasonLine.QUIET, reason.days() / 7);
  }

  @Override
  public ReasonLine notStarted(Reason.NotStarted reason) {
    return line(ReasonLine.NOT_STARTED);
  }

  private ReasonLine line(String kind, Object... arguments) {
    return new ReasonLine(kind, Bundles.say(language, "trainer.reason." + kind, arguments));
  }
}
