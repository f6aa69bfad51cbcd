package org.fanal.web.practicum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.people.CurrentPerson;
import org.fanal.practicum.OwnPracticum;
import org.fanal.practicum.OwnPracticumView;
import org.fanal.practicum.WriteOutcome;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.Words;

/** {@code /certificate/practicum}: what is confirmed, who assesses, and what they wrote. */
@Named("ownPracticumPage")
@RequestScoped
public class OwnPracticumPage {

  private static final List<String> NEWS = List.of("ready", "written");

  private OwnPracticum own;
  private CurrentPerson current;
  private HttpServletRequest request;
  private Words words;

  private Optional<OwnPracticumView> view = Optional.empty();
  private String problem = "";

  protected OwnPracticumPage() {}

  @Inject
  public OwnPracticumPage(
      OwnPracticum own, CurrentPerson current, HttpServletRequest request, Words words) {
    this.own = own;
    this.current = current;
    this.request = request;
    this.words = words;
  }

  public void open() {
    view = own.of(me());
    if (request.getMethod().equals("POST")) {
      view.map(OwnPracticumView::programme).ifPresentOrElse(this::write, Exits::notFound);
    }
  }

  private void write(ProgrammeId programme) {
    WriteOutcome outcome = own.write(me(), programme, getText());
    switch (outcome) {
      case SENT -> Exits.to("/certificate/practicum?written");
      case UNFIT -> problem = "practicum_own.news.not-written";
      case MANY_WAIT -> problem = "practicum_own.news.many-wait";
      case NOT_THERE -> Exits.notFound();
    }
  }

  /** As it was sent, where it was not taken. */
  public String getText() {
    String text = request.getMethod().equals("POST") ? request.getParameter("text") : null;
    return text == null ? "" : text.replace("\r\n", "\n");
  }

  /** The key of why a message did not leave; empty when nothing is amiss. */
  public String getProblem() {
    return problem;
  }

  private PersonId me() {
    return current.get().id();
  }

  public boolean isThere() {
    return view.isPresent();
  }

  public OwnPracticumView getView() {
    return view.orElseThrow();
  }

  /** The key of what was done just before. */
  public Optional<String> getNews() {
    Stream<String> told = NEWS.stream().filter(news -> request.getParameter(news) != null);
    return told.map("practicum_own.news."::concat).findFirst();
  }

  /** Whether what was typed before was taken, and need not stand there again. */
  public boolean isTaken() {
    return request.getParameter("ready") != null || request.getParameter("written") != null;
  }

  public String time(Duration time) {
    return Times.say(words, time);
  }

  /** The key of what an assessor is called. */
  public String part(Assessor by) {
    return PracticumCasePage.key("practicum.part.", by);
  }

  /** The key of what comes of the forms. */
  public String getOutcome() {
    return getView().outcome().fold(new OutcomeKey());
  }

  public int getLongest() {
    return OwnPracticum.LONGEST_MESSAGE;
  }
}
