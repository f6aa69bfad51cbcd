package org.fanal.web.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import org.fanal.certification.Award;
import org.fanal.certification.AwardKind;
import org.fanal.certification.Term;

/** An award in its holder's list, as of an instant. */
public record AwardPart(Award award, Instant now) {

  /** When it was earned, and how long that took. */
  public String doneKey() {
    return award.kind() == AwardKind.MODULE ? "share_statements.done" : "share_statements.earned";
  }

  /** Empty for what stands for good. */
  public String termKey() {
    Term term = award.term();
    if (term.isReplaced()) {
      return "share_statements.term.replaced";
    }
    if (term.isHeld()) {
      return "share_statements.term.held";
    }
    if (term.until().isEmpty()) {
      return "";
    }
    return term.standsAt(now) ? "share_statements.term.current" : "share_statements.term.over";
  }

  /** Only where there is a term to tell. */
  public LocalDate lastDay() {
    return award.term().lastDay().orElseThrow();
  }

  /** Whether shares can be made of it. */
  public boolean shareable() {
    return award.term().standsAt(now) && !award.term().isReplaced();
  }
}
