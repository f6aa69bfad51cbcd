package org.fanal.web.standing;

import java.util.Optional;
import org.fanal.standing.DecisionView;

/** A decision with the keys of its words. */
public record DecisionPart(DecisionView view) {

  public String matterKey() {
    return "decisions.matter." + view.matter().key();
  }

  public boolean decided() {
    return view.decidedAt().isPresent();
  }

  /** Whether the committee opened it, and the person did not. */
  public boolean openedByOthers() {
    return !view.matter().isAskedFor();
  }

  public String outcomeKey() {
    return "decisions.outcome." + view.matter().key() + (favourable() ? ".yes" : ".no");
  }

  public String appealOutcomeKey() {
    return favourable() ? "decisions.appeal.upheld" : "decisions.appeal.not-upheld";
  }

  public Optional<DecisionPart> appeal() {
    return view.appeal().map(DecisionPart::new);
  }

  private boolean favourable() {
    return view.inFavour().orElse(false);
  }
}
