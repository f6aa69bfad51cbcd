package org.fanal.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fanal.assessment.ExamPaper;
import org.fanal.assessment.ExamResult;
import org.fanal.assessment.ExamSection;
import org.fanal.assessment.Item;
import org.fanal.assessment.Mastery;
import org.fanal.assessment.Presentation;
import org.fanal.assessment.Response;
import org.fanal.courseware.Exam;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ItemId;
import org.fanal.study.model.Answer;
import org.fanal.study.model.ExamAttempt;

/**
 * An exam that goes on, with its questions and the answers so far. A question that was taken out of
 * the banks meanwhile is neither asked nor counted; one that was written anew so that the answer no
 * longer fits is simply asked again.
 */
record ExamSheet(ExamAttempt attempt, Exam exam, List<ExamSection> sections, List<Answer> answers) {

  ExamSheet {
    sections = List.copyOf(sections);
    answers = fitting(sections, answers);
  }

  static ExamSheet of(ExamAttempt attempt, Programme programme, List<Answer> answers) {
    List<ExamSection> sections =
        programme.modules().stream()
            .flatMap(module -> section(attempt, programme.exam(), module).stream())
            .toList();
    return new ExamSheet(attempt, programme.exam(), sections, answers);
  }

  ExamSheet with(List<Answer> given) {
    return new ExamSheet(attempt, exam, sections, given);
  }

  /** Whether something is left of what was drawn. */
  boolean isAsking() {
    return !sections.isEmpty();
  }

  ExamView.Sitting sitting() {
    List<Item> items = items();
    return new ExamView.Sitting(
        attempt.id(),
        IntStream.range(0, items.size()).mapToObj(i -> question(i + 1, items.get(i))).toList());
  }

  Optional<Item> find(ItemId id) {
    return items().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  Optional<Answer> answer(ItemId item) {
    return answers.stream().filter(given -> given.item().equals(item)).findFirst();
  }

  ExamResult mark() {
    Map<ItemId, Response> responses = new HashMap<>();
    answers.forEach(answer -> responses.put(answer.item(), answer.response()));
    return new ExamPaper(sections).mark(responses, new Mastery(exam.pass().orElseThrow()));
  }

  private List<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  private static List<Answer> fitting(List<ExamSection> sections, List<Answer> answers) {
    Map<ItemId, Item> asked = new HashMap<>();
    sections.forEach(section -> section.items().forEach(item -> asked.put(item.id(), item)));
    return answers.stream()
        .filter(answer -> asked.containsKey(answer.item()))
        .filter(answer -> asked.get(answer.item()).accepts(answer.response()))
        .toList();
  }

  private static Optional<ExamSection> section(ExamAttempt attempt, Exam exam, Module module) {
    Map<ItemId, Item> bank = new HashMap<>();
    exam.bank(module.id()).forEach(item -> bank.put(item.id(), item));
    List<Item> drawn = attempt.items().stream().filter(bank::containsKey).map(bank::get).toList();
    return drawn.isEmpty() ? Optional.empty() : Optional.of(new ExamSection(module.id(), drawn));
  }

  private QuestionView question(int number, Item item) {
    Optional<Answer> answer = answer(item.id());
    return new QuestionView(
        number,
        item,
        Presentation.of(item, attempt.seed()).order(),
        answer.map(Answer::response),
        answer.map(Answer::sequence).orElse(0L),
        answer.map(Answer::savedAt),
        answer.map(Answer::response).filter(item::isAnsweredBy).isPresent(),
        false);
  }
}
