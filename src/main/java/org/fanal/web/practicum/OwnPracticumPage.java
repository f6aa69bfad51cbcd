package org.fanal.web.practicum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.people.CurrentPerson;
import org.fanal.practicum.OwnPracticum;
import org.fanal.practicum.OwnPracticumView;
import org.fanal.web.kit.Words;

/** {@code /certificate/practicum}: what is confirmed, who assesses, and what they wrote. */
@Named("ownPracticumPage")
@RequestScoped
public class OwnPracticumPage {

  private static final List<String> NEWS = List.of("ready", "written", "not-written", "many-wait");

  private OwnPracticum own;
  private CurrentPerson current;
  private HttpServletRequest request;
  private Words words;

  private Optional<OwnPracticumView> view = Optional.empty();

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
    view = own.of(current.get().id());
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
