package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.assessment.Item;
import org.fanal.assessment.Ordering;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.study.model.ProgrammeFacts;
import org.fanal.study.store.ModuleRows;

/**
 * Three questions from modules that were completed a while ago. Only that somebody looked back is
 * kept, so that the next time can wait longer; answers are not.
 */
@ApplicationScoped
public class LookBacks {

  private static final int QUESTIONS = 3;

  private Progress progress;
  private Library library;
  private ModuleRows modules;

  protected LookBacks() {}

  @Inject
  LookBacks(Progress progress, Library library, ModuleRows modules) {
    this.progress = progress;
    this.library = library;
    this.modules = modules;
  }

  /** What is due now, from the modules that waited longest; empty for whoever is not enrolled. */
  @Transactional
  public List<LookBackQuestion> due(PersonId person, ProgrammeId programme) {
    return questions(dueModules(person, programme));
  }

  /** A question that was asked, to explain its answer; its module may not be due any more. */
  @Transactional
  public List<LookBackQuestion> asked(PersonId person, ProgrammeId programme, List<ItemId> items) {
    List<Studied> studied = studied(person, programme);
    return items.stream().flatMap(item -> find(studied, item).stream()).toList();
  }

  /**
   * Keeps that the person looked back at the modules of these questions, whether they answered or
   * let them go; a module that is not due any more was counted before.
   */
  @Transactional
  public void done(PersonId person, ProgrammeId programme, List<ItemId> items) {
    dueModules(person, programme).stream()
        .filter(studied -> asks(studied, items))
        .forEach(
            studied ->
                modules.lookBack(
                    studied.key(), studied.facts().lookBacks().size(), progress.now()));
  }

  private List<Studied> dueModules(PersonId person, ProgrammeId programme) {
    return studied(person, programme).stream()
        .filter(studied -> studied.isLookBackDue(progress.now()) && !askable(studied).isEmpty())
        .sorted(Comparator.comparing(studied -> studied.facts().lookBackDue().orElseThrow()))
        .toList();
  }

  private static boolean asks(Studied studied, List<ItemId> items) {
    return askable(studied).stream().map(Item::id).anyMatch(items::contains);
  }

  private List<Studied> studied(PersonId person, ProgrammeId id) {
    Optional<ProgrammeFacts> enrolment =
        progress.enrolments(person).stream()
            .filter(facts -> facts.programme().equals(id))
            .findFirst();
    return enrolment.stream()
        .flatMap(facts -> library.programme(id).stream().flatMap(p -> all(person, p, facts)))
        .toList();
  }

  private Stream<Studied> all(PersonId person, Programme programme, ProgrammeFacts facts) {
    return programme.modules().stream()
        .map(module -> new ModulePath(programme.id(), module.id()))
        .flatMap(path -> progress.studied(person, path, facts).stream());
  }

  /** One question of each module in turn; a module asks others the next time. */
  private static List<LookBackQuestion> questions(List<Studied> due) {
    List<LookBackQuestion> questions = new ArrayList<>();
    int longest = due.stream().mapToInt(studied -> askable(studied).size()).max().orElse(0);
    for (int round = 0; round < Math.min(longest, QUESTIONS); round++) {
      for (Studied studied : due) {
        if (questions.size() < QUESTIONS && round < askable(studied).size()) {
          questions.add(question(studied, round));
        }
      }
    }
    return questions;
  }

  private static LookBackQuestion question(Studied studied, int round) {
    List<Item> items = askable(studied);
    int place = studied.facts().lookBacks().size() * QUESTIONS + round;
    return new LookBackQuestion(studied.path(), studied.module(), items.get(place % items.size()));
  }

  /** An order is put right in several acts, which this page does not have. */
  private static List<Item> askable(Studied studied) {
    return studied.module().practice().stream()
        .filter(item -> !(item instanceof Ordering))
        .toList();
  }

  private static Optional<LookBackQuestion> find(List<Studied> studied, ItemId id) {
    return studied.stream()
        .filter(each -> each.facts().study().completedAt().isPresent())
        .flatMap(
            each ->
                askable(each).stream()
                    .filter(item -> item.id().equals(id))
                    .map(item -> new LookBackQuestion(each.path(), each.module(), item)))
        .findFirst();
  }
}
