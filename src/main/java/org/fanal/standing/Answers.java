package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Audit;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.StoredCase;

/**
 * How somebody is heard about what the committee opened: they answer in their own words, say
 * whether they bring somebody, and may say it otherwise until it is decided.
 */
@ApplicationScoped
public class Answers {

  private DecisionRows cases;
  private CaseWords words;
  private Audit audit;
  private Clock clock;

  protected Answers() {}

  @Inject
  Answers(DecisionRows cases, CaseWords words, Audit audit, Clock clock) {
    this.cases = cases;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param companion whether the person brings somebody
   */
  @Transactional
  public AnswerOutcome say(PersonId person, DecisionId decision, String text, boolean companion) {
    Optional<StoredCase> found =
        cases.lock(decision.value()).filter(each -> each.person().equals(person.value()));
    if (found.isEmpty()) {
      return AnswerOutcome.NO_SUCH_CASE;
    }
    if (!DecisionViews.isAnswerable(found.get())) {
      return AnswerOutcome.TOO_LATE;
    }
    if (!Reasons.fit(text)) {
      return AnswerOutcome.TEXT_UNFIT;
    }
    byte[] said = words.sealAnswer(person, decision.value(), text);
    cases.answer(decision.value(), said, companion, clock.instant());
    audit.record(person.value(), "standing.case-answered", decision.value());
    return AnswerOutcome.KEPT;
  }
}
