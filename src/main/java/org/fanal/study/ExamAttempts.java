package org.fanal.study;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.assessment.AttemptId;
import org.fanal.assessment.ExamPaper;
import org.fanal.assessment.ExamResult;
import org.fanal.assessment.ExamTheme;
import org.fanal.assessment.Item;
import org.fanal.assessment.Response;
import org.fanal.assessment.ThemeResult;
import org.fanal.courseware.Exam;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Region;
import org.fanal.study.model.Answer;
import org.fanal.study.model.ExamAttempt;
import org.fanal.study.model.ThemeMark;
import org.fanal.study.store.ExamRows;

/** The life of one attempt at an exam: drawn, answered, handed in. */
@Dependent
class ExamAttempts {

  static final Duration BETWEEN = Duration.ofHours(24);

  private static final SecureRandom SEEDS = new SecureRandom();

  private final ExamRows rows;

  @Inject
  ExamAttempts(ExamRows rows) {
    this.rows = rows;
  }

  /** The caller holds the enrolment and knows that an attempt may start. */
  void start(PersonId person, Programme programme, Region region, Instant now) {
    long seed = SEEDS.nextLong();
    Set<ItemId> previous =
        rows.of(person, programme.id()).stream()
            .findFirst()
            .map(attempt -> Set.copyOf(attempt.items()))
            .orElseGet(Set::of);
    ExamPaper paper = ExamPaper.draw(themes(programme), region, previous, seed);
    rows.add(
        ExamAttempt.started(
            new AttemptId(UUID.randomUUID()),
            person,
            programme.id(),
            programme.exam().versionId(),
            seed,
            paper.items().stream().map(Item::id).toList(),
            now));
  }

  /** The caller holds the attempt's row. */
  AnswerOutcome save(ExamSheet sheet, ItemId id, Response response, long sequence, Instant now) {
    Optional<Item> item = sheet.find(id);
    if (item.isEmpty()) {
      return new AnswerOutcome.NotYours();
    }
    if (sheet.attempt().isSubmitted()) {
      return new AnswerOutcome.Closed();
    }
    if (!item.get().accepts(response)) {
      return new AnswerOutcome.Unfit();
    }
    Optional<Answer> current = sheet.answer(id);
    if (current.isPresent() && !current.get().yieldsTo(sequence)) {
      return settled(current.get(), response);
    }
    rows.save(sheet.attempt().id(), new Answer(id, false, response, sequence, now));
    return new AnswerOutcome.Saved(now, sequence);
  }

  /** The caller holds the attempt's row, which was not handed in before. */
  void handIn(ExamSheet sheet, Instant now) {
    AttemptId id = sheet.attempt().id();
    ExamResult result = sheet.mark();
    rows.handIn(id, result.points(), result.needed(), result.isPassed(), now);
    result.themes().forEach(theme -> rows.add(id, mark(theme)));
  }

  private static ThemeMark mark(ThemeResult theme) {
    return new ThemeMark(
        theme.module(), theme.right(), theme.total(), theme.lessonsToLookAtAgain());
  }

  private static List<ExamTheme> themes(Programme programme) {
    Exam exam = programme.exam();
    return programme.modules().stream()
        .filter(module -> exam.draw().containsKey(module.id()))
        .map(
            module ->
                new ExamTheme(module.id(), exam.bank(module.id()), exam.draw().get(module.id())))
        .toList();
  }

  private static AnswerOutcome settled(Answer current, Response response) {
    return current.says(response)
        ? new AnswerOutcome.Saved(current.savedAt(), current.sequence())
        : new AnswerOutcome.Stale(current.response(), current.sequence(), current.savedAt());
  }
}
