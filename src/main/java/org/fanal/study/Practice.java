package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.fanal.assessment.Item;
import org.fanal.assessment.Presentation;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PersonId;

/** Practice questions: unlimited, explained at once, and never recorded. */
@ApplicationScoped
public class Practice {

  private Progress progress;

  protected Practice() {}

  @Inject
  Practice(Progress progress) {
    this.progress = progress;
  }

  /**
   * A practice item of the version that the person studies, with the order in which it is shown:
   * always the same one for the same item, so that an answer comes back to the page it left.
   */
  @Transactional
  public Optional<PracticeView> open(PersonId person, ModulePath path, ItemId item) {
    return progress.find(person, path).flatMap(studied -> view(studied, item));
  }

  private static Optional<PracticeView> view(Studied studied, ItemId id) {
    return studied.module().practice().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .map(item -> new PracticeView(studied.path(), studied.module(), item, order(item)));
  }

  private static List<Integer> order(Item item) {
    return Presentation.of(item, 0).order();
  }
}
