package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.CaseOpening;
import org.fanal.standing.CaseView;
import org.fanal.standing.Committee;
import org.fanal.standing.DecisionId;
import org.fanal.standing.Matter;
import org.fanal.standing.OpenOutcome;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/**
 * {@code /committee/{case}/open}: opens a case about a suspension, a withdrawal or the end of one,
 * from a decision in which the member took part.
 */
@Named("committeeOpenPage")
@RequestScoped
public class CommitteeOpenPage {

  private Committee committee;
  private CaseOpening opening;
  private CurrentPerson current;
  private PathPart path;
  private HttpServletRequest request;

  private Optional<CaseView> view = Optional.empty();
  private Optional<Matter> matter = Optional.empty();
  private String reasons = "";
  private boolean confirming;
  private String matterProblem = "";
  private String reasonsProblem = "";
  private String problem = "";

  protected CommitteeOpenPage() {}

  @Inject
  public CommitteeOpenPage(
      Committee committee,
      CaseOpening opening,
      CurrentPerson current,
      PathPart path,
      HttpServletRequest request) {
    this.committee = committee;
    this.opening = opening;
    this.current = current;
    this.path = path;
    this.request = request;
  }

  public void open() {
    Optional<DecisionId> from = path.find("case").flatMap(DecisionId::parse);
    view =
        from.flatMap(id -> committee.find(me(), id)).filter(found -> !found.openable().isEmpty());
    if (view.isEmpty()) {
      Exits.notFound();
    } else if (request.getMethod().equals("POST")) {
      read();
      act(from.orElseThrow());
    }
  }

  private void read() {
    matter =
        field("matter")
            .flatMap(
                sent ->
                    getView().openable().stream().filter(m -> m.name().equals(sent)).findFirst());
    reasons = field("reasons").orElse("");
  }

  private void act(DecisionId from) {
    if (field("back").isPresent()) {
      return;
    }
    matterProblem = matter.isEmpty() ? "committee_open.matter.missing" : "";
    reasonsProblem = OpinionForm.fit(reasons) ? "" : "committee_case.reasons.unfit";
    boolean fit = (matterProblem + reasonsProblem).isEmpty();
    confirming = fit && field("look").isPresent();
    if (fit && field("do").isPresent()) {
      open(from);
    }
  }

  private void open(DecisionId from) {
    OpenOutcome outcome = opening.open(me(), from, matter.orElseThrow(), reasons);
    if (outcome == OpenOutcome.OPENED) {
      boolean isProposed = matter.filter(m -> m == Matter.PRECAUTION).isPresent();
      Exits.to("/committee?done=" + (isProposed ? "proposed" : "opened"));
    } else {
      problem =
          outcome == OpenOutcome.OPENED_BEFORE
              ? "committee_open.opened-before"
              : "committee_case.not-possible";
    }
  }

  public CaseView getView() {
    return view.orElseThrow();
  }

  public List<Matter> getMatters() {
    return getView().openable();
  }

  public String getMatter() {
    return matter.map(Matter::name).orElse("");
  }

  public String getMatterKey() {
    return matter.map(m -> "decisions.matter." + m.key()).orElse("decisions.matter.suspension");
  }

  /** The key of what sending it brings about. */
  public String getHappensKey() {
    return matter.filter(m -> m == Matter.PRECAUTION).isPresent()
        ? "committee_open.happens.precaution"
        : "committee_open.happens";
  }

  /** The key of what may be opened. */
  public String key(Matter each) {
    return "decisions.matter." + each.key();
  }

  public String getReasons() {
    return reasons;
  }

  public boolean isConfirming() {
    return confirming;
  }

  public String getMatterProblem() {
    return matterProblem;
  }

  public String getReasonsProblem() {
    return reasonsProblem;
  }

  public String getProblem() {
    return problem;
  }

  public boolean isKeptFromGoingOn() {
    return !(matterProblem + reasonsProblem + problem).isEmpty();
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  private PersonId me() {
    return current.get().id();
  }
}
