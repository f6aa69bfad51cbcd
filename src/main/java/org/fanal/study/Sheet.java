package org.fanal.study;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fanal.assessment.Check;
import org.fanal.assessment.Item;
import org.fanal.assessment.Mastery;
import org.fanal.assessment.Presentation;
import org.fanal.assessment.Response;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.fanal.study.model.Answer;
import org.fanal.study.model.Attempt;

/** An attempt with the items drawn and the answers so far, ready to be shown or marked. */
record Sheet(Attempt attempt, Module module, List<Item> drawn, List<Answer> answers) {

  static Sheet of(Attempt attempt, Module module, List<Answer> answers) {
    List<Item> drawn =
        attempt.items().stream()
            .map(
                id ->
                    module
                        .findItem(id)
                        .orElseThrow(() -> new IllegalStateException("No item " + id)))
            .toList();
    return new Sheet(attempt, module, drawn, answers);
  }

  Check mark() {
    return Check.mark(drawn, responses(false), responses(true), Mastery.OF_THE_PROGRAMME);
  }

  /** All questions; once handed in, only the safety questions that are asked again. */
  AttemptView view() {
    List<Item> asked = attempt.isSubmitted() ? mark().toAskAgain() : drawn;
    List<QuestionView> questions =
        IntStream.range(0, asked.size()).mapToObj(i -> question(i + 1, asked.get(i))).toList();
    return new AttemptView(
        attempt.id(),
        new ModulePath(attempt.programme(), attempt.module()),
        module,
        questions,
        attempt.isSubmitted(),
        attempt.startedAt());
  }

  CheckResult result() {
    Check check = mark();
    Instant submitted =
        attempt
            .submittedAt()
            .orElseThrow(() -> new IllegalStateException("Not handed in: " + attempt.id()));
    return new CheckResult(
        attempt.id(),
        check.isMastered(),
        check.right(),
        check.needed(),
        check.total(),
        lessons(check),
        submitted);
  }

  /** In the module's order, which is how they are read again. */
  private List<Lesson> lessons(Check check) {
    List<LessonId> again = check.lessonsToLookAtAgain();
    return module.lessons().stream().filter(lesson -> again.contains(lesson.id())).toList();
  }

  private QuestionView question(int number, Item item) {
    boolean again = attempt.isSubmitted();
    Optional<Answer> answer = find(item.id(), again);
    return new QuestionView(
        number,
        item,
        Presentation.of(item, attempt.seed()).order(),
        answer.map(Answer::response),
        answer.map(Answer::sequence).orElse(0L),
        answer.map(Answer::savedAt),
        answer.map(Answer::response).filter(item::isAnsweredBy).isPresent(),
        again);
  }

  private Optional<Answer> find(ItemId item, boolean again) {
    return answers.stream()
        .filter(answer -> answer.item().equals(item) && answer.again() == again)
        .findFirst();
  }

  private Map<ItemId, Response> responses(boolean again) {
    Map<ItemId, Response> responses = new HashMap<>();
    answers.stream()
        .filter(answer -> answer.again() == again)
        .forEach(answer -> responses.put(answer.item(), answer.response()));
    return responses;
  }
}
