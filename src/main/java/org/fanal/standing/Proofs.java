package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Audit;
import org.fanal.platform.Secrets;
import org.fanal.standing.store.PeriodRows;
import org.fanal.standing.store.RenewalPeriodRow;
import org.fanal.standing.store.StoredPeriod;

/**
 * Proof of what people declared, where it is looked at: they say which there is, a member of the
 * committee looks at it wherever they meet, and notes that it was seen. No file is ever kept.
 */
@ApplicationScoped
public class Proofs {

  public static final int LONGEST = 1000;

  private PeriodRows periods;
  private ContinuingLearning learning;
  private Committee committee;
  private Secrets secrets;
  private Audit audit;
  private Clock clock;

  protected Proofs() {}

  @Inject
  Proofs(
      PeriodRows periods,
      ContinuingLearning learning,
      Committee committee,
      Secrets secrets,
      Audit audit,
      Clock clock) {
    this.periods = periods;
    this.learning = learning;
    this.committee = committee;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  /** Says which proof there is; whether that was asked, and not seen yet. */
  @Transactional
  public boolean say(PersonId person, String text) {
    String said = text.strip();
    boolean fit = !said.isEmpty() && said.length() <= LONGEST;
    Optional<LearningView> asked =
        learning.of(person).filter(view -> fit && view.proof().isAwaited());
    asked.ifPresent(view -> say(person, view, said));
    return asked.isPresent();
  }

  /** Notes that it was seen; whether there is such a case for this member, and proof was told. */
  @Transactional
  public boolean see(PersonId member, DecisionId decision) {
    Optional<LearningView> told =
        committee
            .find(member, decision)
            .filter(CaseView::mayDecide)
            .flatMap(view -> view.evidence().learning())
            .filter(view -> view.proof().isAwaited() && view.proof().text().isPresent());
    Optional<PersonId> person = told.flatMap(view -> committee.about(decision));
    person.ifPresent(
        who -> {
          LearningView view = told.orElseThrow();
          periods
              .hold(who, view.programme(), view.period().firstDay())
              .see(member, clock.instant());
          audit.record(member.value(), "standing.proof-seen", decision.value());
        });
    return person.isPresent();
  }

  private void say(PersonId person, LearningView view, String said) {
    RenewalPeriodRow row = periods.hold(person, view.programme(), view.period().firstDay());
    StoredPeriod stored = row.stored();
    if (stored.seenAt().isEmpty()) {
      row.prove(secrets.seal(person.value(), LearningViews.proofContext(stored.id()), said));
    }
  }
}
