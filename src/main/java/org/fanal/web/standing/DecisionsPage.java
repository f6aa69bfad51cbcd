package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.Askable;
import org.fanal.standing.Decisions;

/** {@code /certificate/decisions}: each decision in plain words, and what can be done about it. */
@Named("decisionsPage")
@RequestScoped
public class DecisionsPage {

  private static final List<String> DONE =
      List.of("asked", "asked-before", "not-possible", "appealed", "answered");

  private Decisions decisions;
  private CurrentPerson current;
  private HttpServletRequest request;

  private List<DecisionPart> made = List.of();
  private List<Askable> askable = List.of();

  protected DecisionsPage() {}

  @Inject
  public DecisionsPage(Decisions decisions, CurrentPerson current, HttpServletRequest request) {
    this.decisions = decisions;
    this.current = current;
    this.request = request;
  }

  public void open() {
    made = decisions.of(current.get().id()).stream().map(DecisionPart::new).toList();
    askable = decisions.askable(current.get().id());
  }

  public List<DecisionPart> getMade() {
    return made;
  }

  public List<Askable> getAskable() {
    return askable;
  }

  /** The key of what may be asked for. */
  public String key(Askable one) {
    return "decisions.matter." + one.matter().key();
  }

  /** The key of what was just done. */
  public Optional<String> getDone() {
    String done = request.getParameter("done");
    return DONE.stream()
        .filter(known -> known.equals(done))
        .map("decisions.done."::concat)
        .findFirst();
  }
}
