package org.fanal.web.standing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fanal.pathway.standing.Standing;
import org.fanal.standing.DecisionView;
import org.fanal.standing.Matter;

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

  /** What is said of it while it waits. */
  public String waitingKey() {
    if (view.matter() == Matter.PRECAUTION) {
      return "decisions.proposed";
    }
    return openedByOthers() ? "decisions.opened" : "decisions.asked";
  }

  /** The day on which a precaution that was taken ends by itself. */
  public Optional<LocalDate> precautionUntil() {
    return view.decidedAt()
        .filter(at -> view.matter() == Matter.PRECAUTION && favourable())
        .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate().plusDays(Standing.PRECAUTION_DAYS));
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
