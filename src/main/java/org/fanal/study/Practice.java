package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PersonId;

/** Practice questions: unlimited, explained at once, and never recorded. */
@ApplicationScoped
public class Practice {

  /**
   * A practice item of the version that the person studies, with the order in which it is shown.
   */
  @Transactional
  public Optional<PracticeView> open(PersonId person, ModulePath path, ItemId item) {
    throw new UnsupportedOperationException();
  }
}
