package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fanal.assessment.AttemptId;
import org.fanal.assessment.Response;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PersonId;

/**
 * The check of a module. Answers are saved one by one, each with the number that the page gave it;
 * an older one never overwrites a newer one. Handing in marks, stores and derives progress in one
 * transaction. Safety questions that are not right are explained and asked again by the same two
 * acts, save and submit, until all are right; only then the attempt is over.
 */
@ApplicationScoped
public class Checks {

  /** Everything that the check's page shows; empty for whoever is not enrolled. */
  @Transactional
  public Optional<CheckPage> page(PersonId person, ModulePath path) {
    throw new UnsupportedOperationException();
  }

  /** Draws the items and starts; an attempt that is open goes on instead. */
  @Transactional
  public StartOutcome start(PersonId person, ModulePath path) {
    throw new UnsupportedOperationException();
  }

  @Transactional
  public AnswerOutcome save(
      PersonId person, AttemptId attempt, ItemId item, Response response, long sequence) {
    throw new UnsupportedOperationException();
  }

  @Transactional
  public SubmitOutcome submit(PersonId person, AttemptId attempt) {
    throw new UnsupportedOperationException();
  }

  /** The result of an attempt that is over. */
  @Transactional
  public Optional<CheckResult> result(PersonId person, AttemptId attempt) {
    throw new UnsupportedOperationException();
  }
}
