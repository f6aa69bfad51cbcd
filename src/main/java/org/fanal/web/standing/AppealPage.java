package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.AppealOutcome;
import org.fanal.standing.DecisionId;
import org.fanal.standing.DecisionView;
import org.fanal.standing.Decisions;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/**
 * {@code /certificate/decisions/{decision}/appeal}: asks three other people to look again. The form
 * is posted to its own address, first to see what will happen.
 */
@Named("appealPage")
@RequestScoped
public class AppealPage {

  private Decisions decisions;
  private CurrentPerson current;
  private PathPart path;
  private HttpServletRequest request;

  private Optional<DecisionView> view = Optional.empty();
  private String text = "";
  private boolean companion;
  private boolean confirming;
  private String problem = "";

  protected AppealPage() {}

  @Inject
  public AppealPage(
      Decisions decisions, CurrentPerson current, PathPart path, HttpServletRequest request) {
    this.decisions = decisions;
    this.current = current;
    this.path = path;
    this.request = request;
  }

  public void open() {
    Optional<DecisionId> id = path.find("decision").flatMap(DecisionId::parse);
    view = id.flatMap(decision -> decisions.find(me(), decision)).filter(AppealPage::isOpen);
    if (view.isEmpty()) {
      Exits.notFound();
    } else if (request.getMethod().equals("POST")) {
      text = field("text").orElse("");
      companion = field("companion").isPresent();
      act();
    }
  }

  /** Whoever sends it twice finds it sent. */
  private static boolean isOpen(DecisionView found) {
    return found.appealUntil().isPresent() || found.appeal().isPresent();
  }

  private void act() {
    if (getView().appeal().isPresent()) {
      Exits.to("/certificate/decisions?done=appealed");
    } else if (!OpinionForm.fit(text)) {
      problem = field("back").isPresent() ? "" : "decisions_appeal.text.unfit";
    } else if (field("do").isPresent()) {
      ask();
    } else {
      confirming = field("look").isPresent();
    }
  }

  private void ask() {
    AppealOutcome outcome = decisions.appeal(me(), getView().id(), text, companion);
    if (outcome == AppealOutcome.ASKED || outcome == AppealOutcome.ASKED_BEFORE) {
      Exits.to("/certificate/decisions?done=appealed");
    } else {
      problem = "decisions_appeal.too-late";
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

  public boolean isConfirming() {
    return confirming;
  }

  public String getProblem() {
    return problem;
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  private PersonId me() {
    return current.get().id();
  }
}
