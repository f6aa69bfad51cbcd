package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.AnswerOutcome;
import org.fanal.standing.Answers;
import org.fanal.standing.DecisionId;
import org.fanal.standing.DecisionView;
import org.fanal.standing.Decisions;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/**
 * {@code /certificate/decisions/{decision}/answer}: what somebody has to say about a case that the
 * committee opened; posted to its own address, and changed as they like until somebody gave an
 * opinion on it; then more can be added.
 */
@Named("answerPage")
@RequestScoped
public class AnswerPage {

  private Decisions decisions;
  private Answers answers;
  private CurrentPerson current;
  private PathPart path;
  private HttpServletRequest request;

  private Optional<DecisionView> view = Optional.empty();
  private String text = "";
  private boolean companion;
  private String problem = "";

  protected AnswerPage() {}

  @Inject
  public AnswerPage(
      Decisions decisions,
      Answers answers,
      CurrentPerson current,
      PathPart path,
      HttpServletRequest request) {
    this.decisions = decisions;
    this.answers = answers;
    this.current = current;
    this.path = path;
    this.request = request;
  }

  public void open() {
    view =
        path.find("decision")
            .flatMap(DecisionId::parse)
            .flatMap(decision -> decisions.find(me(), decision))
            .filter(found -> !found.matter().isAskedFor() && (isSent() || found.answerable()));
    if (view.isEmpty()) {
      Exits.notFound();
    } else if (isSent()) {
      text = field("text").replace("\r\n", "\n");
      companion = !field("companion").isEmpty();
      say();
    } else {
      text = getView().answerFixed() ? "" : getView().answer().orElse("");
      companion = getView().companion();
    }
  }

  private void say() {
    AnswerOutcome outcome = answers.say(me(), getView().id(), text, companion);
    switch (outcome) {
      case KEPT -> Exits.to("/certificate/decisions?done=answered");
      case TEXT_UNFIT -> problem = "decisions_appeal.text.unfit";
      case TOO_LATE -> problem = "decisions_answer.too-late";
      case NO_SUCH_CASE -> Exits.notFound();
    }
  }

  public DecisionView getView() {
    return view.orElseThrow();
  }

  public String getMatterKey() {
    return "decisions.matter." + getView().matter().key();
  }

  public String getText() {
    return text;
  }

  public boolean isCompanion() {
    return companion;
  }

  /** The key of what is amiss; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  private boolean isSent() {
    return request.getMethod().equals("POST");
  }

  private String field(String name) {
    String sent = request.getParameter(name);
    return sent == null ? "" : sent;
  }

  private PersonId me() {
    return current.get().id();
  }
}
