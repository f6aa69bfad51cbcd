package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fanal.assessment.AttemptId;
import org.fanal.assessment.Response;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Region;
import org.fanal.pathway.Place;
import org.fanal.study.model.Attempt;

/**
 * The check of a module. Answers are saved one by one, each with the number that the page gave it;
 * an older one never overwrites a newer one. Handing in marks, stores and derives progress in one
 * transaction. Safety questions that are not right are explained and asked again by the same two
 * acts, save and submit, until all are right; only then the attempt is over.
 */
@ApplicationScoped
public class Checks {

  private Progress progress;
  private Sheets sheets;
  private Attempts attempts;

  protected Checks() {}

  @Inject
  Checks(Progress progress, Sheets sheets, Attempts attempts) {
    this.progress = progress;
    this.sheets = sheets;
    this.attempts = attempts;
  }

  /** Everything that the check's page shows; empty for whoever is not enrolled. */
  @Transactional
  public Optional<CheckPage> page(PersonId person, ModulePath path) {
    return progress.find(person, path).map(this::page);
  }

  /**
   * Draws the items and starts; an attempt that is open goes on instead, as it was drawn.
   *
   * @param region where the person lives, so that nobody is asked about another place
   */
  @Transactional
  public StartOutcome start(PersonId person, ModulePath path, Region region) {
    return progress
        .find(person, path)
        .flatMap(studied -> progress.pin(studied, new Place.Check()))
        .flatMap(studied -> progress.locked(studied))
        .map(studied -> start(studied, region))
        .orElseGet(StartOutcome.NotThere::new);
  }

  @Transactional
  public AnswerOutcome save(
      PersonId person, AttemptId attempt, ItemId item, Response response, long sequence) {
    return attempts
        .lock(person, attempt)
        .map(found -> attempts.save(found, item, response, sequence))
        .orElseGet(AnswerOutcome.NotYours::new);
  }

  @Transactional
  public SubmitOutcome submit(PersonId person, AttemptId attempt) {
    return attempts
        .lock(person, attempt)
        .map(attempts::submit)
        .orElseGet(SubmitOutcome.NotYours::new);
  }

  /** The result of an attempt that is over. */
  @Transactional
  public Optional<CheckResult> result(PersonId person, AttemptId attempt) {
    return attempts
        .find(person, attempt)
        .filter(Attempt::isOver)
        .map(sheets::of)
        .map(Sheet::result);
  }

  private CheckPage page(Studied studied) {
    CheckState state = studied.check(progress.now());
    if (studied.isPinned() && !(state instanceof CheckState.Locked)) {
      progress.visit(studied, new Place.Check());
    }
    Optional<Sheet> open = studied.facts().open().flatMap(fact -> sheet(studied, fact.id()));
    Optional<Sheet> last =
        open.isPresent()
            ? Optional.empty()
            : studied.facts().lastOver().flatMap(fact -> sheet(studied, fact.id()));
    return new CheckPage(
        studied.path(), studied.module(), state, open.map(Sheet::view), last.map(Sheet::result));
  }

  private Optional<Sheet> sheet(Studied studied, AttemptId attempt) {
    return attempts.find(studied.person(), attempt).map(sheets::of);
  }

  private StartOutcome start(Studied studied, Region region) {
    return studied.check(progress.now()).fold(new Starting(studied, region, attempts));
  }
}
