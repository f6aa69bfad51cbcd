package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.fanal.assessment.Item;
import org.fanal.assessment.Presentation;
import org.fanal.assessment.Response;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.study.LookBackQuestion;
import org.fanal.study.LookBacks;
import org.fanal.web.kit.Exits;

/** Three questions of earlier modules; with answers in the address, what they say back. */
@Named("lookBackPage")
@RequestScoped
public class LookBackPage {

  private static final int MOST = 3;

  private Request request;
  private LookBacks lookBacks;
  private PageMark mark;

  private String programme = "";
  private List<Asked> questions = List.of();

  protected LookBackPage() {}

  @Inject
  public LookBackPage(Request request, LookBacks lookBacks, PageMark mark) {
    this.request = request;
    this.lookBacks = lookBacks;
    this.mark = mark;
  }

  /** A question with its module's title, and the lesson to look at again. */
  public record Asked(QuestionForm question, String module, String lesson, Optional<Told> told) {}

  public void open() {
    request.id("programme", ProgrammeId::new).ifPresentOrElse(this::ask, Exits::notFound);
  }

  private void ask(ProgrammeId id) {
    programme = id.value();
    List<ItemId> before = asked();
    List<LookBackQuestion> found =
        before.isEmpty()
            ? lookBacks.due(request.person(), id)
            : lookBacks.asked(request.person(), id, before);
    questions = found.stream().map(this::asked).toList();
  }

  /** The questions that were answered or left open just now. */
  private List<ItemId> asked() {
    return request.queries("item").stream()
        .limit(MOST)
        .flatMap(id -> ContentPath.id(Optional.of(id), ItemId::new).stream())
        .toList();
  }

  private Asked asked(LookBackQuestion question) {
    Item item = question.item();
    Optional<Response> given =
        Optional.of(request.query("try." + item.id()))
            .flatMap(Response::parse)
            .filter(item::accepts);
    return new Asked(
        QuestionForm.of(item, Presentation.of(item, 0).order(), given, request.language()),
        question.module().title().in(request.language()),
        LearnAddress.module(question.path()) + "/" + item.lesson(),
        given.map(response -> Told.of(item, response, request.language())));
  }

  public String getProgramme() {
    return programme;
  }

  public PageMark getMark() {
    return mark;
  }

  public List<Asked> getQuestions() {
    return questions;
  }

  public boolean isNothing() {
    return questions.isEmpty();
  }

  public boolean isAnswered() {
    return questions.stream().anyMatch(question -> question.told().isPresent());
  }

  /** Sent without an answer to any of them. */
  public boolean isUnanswered() {
    return !isNothing() && !isAnswered() && !asked().isEmpty();
  }
}
