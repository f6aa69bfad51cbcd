package org.fanal.web.learn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.assessment.AttemptId;
import org.fanal.kernel.Language;
import org.fanal.study.QuestionView;

/**
 * Questions asked one a page, in a check or in the exam.
 *
 * @param act where forms are sent: {@code /do/check}
 * @param title the key of what is asked for
 * @param names what a form says about the place, by field
 * @param leave where leaving leads
 * @param shown what the address asks to see: a question's number, or {@code review}
 * @param newer whether a newer answer was there than the one just sent
 */
public record Asking(
    String act,
    String title,
    Map<String, String> names,
    String leave,
    AttemptId attempt,
    List<QuestionView> questions,
    String shown,
    boolean newer,
    Language language) {

  public Asking {
    names = Map.copyOf(names);
    questions = List.copyOf(questions);
  }

  /** question or review. */
  public String view() {
    return shown.equals("review") ? "review" : "question";
  }

  /** The question that the address names, else the first without an answer, else the last. */
  public QuestionView question() {
    return questions.stream()
        .filter(question -> String.valueOf(question.number()).equals(shown))
        .findFirst()
        .or(() -> questions.stream().filter(question -> !question.answered()).findFirst())
        .orElse(questions.get(questions.size() - 1));
  }

  public QuestionForm form() {
    QuestionView question = question();
    return QuestionForm.of(question.item(), question.order(), question.response(), language);
  }

  /** The question before or after; empty at the ends. */
  public Optional<QuestionView> neighbour(int step) {
    int at = questions.indexOf(question()) + step;
    return at >= 0 && at < questions.size() ? Optional.of(questions.get(at)) : Optional.empty();
  }

  /** A number for people: the place among the questions shown now. */
  public int place(QuestionView question) {
    return questions.indexOf(question) + 1;
  }

  public int size() {
    return questions.size();
  }

  public int answered() {
    return (int) questions.stream().filter(QuestionView::answered).count();
  }

  public int unanswered() {
    return size() - answered();
  }
}
