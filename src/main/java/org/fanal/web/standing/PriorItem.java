package org.fanal.web.standing;

import org.fanal.standing.DecisionId;
import org.fanal.standing.PriorLine;

/** A credential that somebody brought, with what came of it and the keys of its words. */
public record PriorItem(PriorLine line, PriorPart part) {

  public DecisionId id() {
    return line.decision().id();
  }

  public boolean isDecided() {
    return line.decision().decidedAt().isPresent();
  }

  /** The decision, or that of an appeal against it. */
  public String outcomeKey() {
    boolean yes =
        line.decision().inFavour().orElse(false)
            || line.decision().appeal().flatMap(appeal -> appeal.inFavour()).orElse(false);
    return "decisions.outcome.prior_learning." + (yes ? "yes" : "no");
  }
}
