package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.CaseEvidence;
import org.fanal.standing.CaseView;
import org.fanal.standing.Committee;
import org.fanal.standing.DecisionId;
import org.fanal.standing.EthicsSignature;
import org.fanal.standing.HistoryLine;
import org.fanal.standing.Matter;
import org.fanal.standing.OpinionOutcome;
import org.fanal.standing.Opinions;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;
import org.fanal.web.kit.Words;

/**
 * {@code /committee/{case}}: the evidence, and the form for an opinion, which is posted to its own
 * address: first to see what will happen, then to give it. What was typed comes back whenever it
 * was not taken.
 */
@Named("committeeCasePage")
@RequestScoped
public class CommitteeCasePage {

  private static final String PRECAUTION_YES = "committee_case.happens.precaution-yes";
  private static final String PRECAUTION_NO = "committee_case.happens.precaution-no";

  private Committee committee;
  private Opinions opinions;
  private CurrentPerson current;
  private PathPart path;
  private Words words;
  private HttpServletRequest request;

  private Optional<CaseView> view = Optional.empty();
  private OpinionForm form = OpinionForm.UNTOUCHED;
  private boolean confirming;
  private boolean closed;
  private String choiceProblem = "";
  private String reasonsProblem = "";
  private String problem = "";

  protected CommitteeCasePage() {}

  @Inject
  public CommitteeCasePage(
      Committee committee,
      Opinions opinions,
      CurrentPerson current,
      PathPart path,
      Words words,
      HttpServletRequest request) {
    this.committee = committee;
    this.opinions = opinions;
    this.current = current;
    this.path = path;
    this.words = words;
    this.request = request;
  }

  public void open() {
    path.find("case").flatMap(DecisionId::parse).ifPresentOrElse(this::open, Exits::notFound);
  }

  private void open(DecisionId decision) {
    if (request.getMethod().equals("POST")) {
      form = OpinionForm.read(this::field);
      check();
      if (field("do").isPresent() && isFit()) {
        give(decision);
        return;
      }
      confirming = field("look").isPresent() && isFit();
      forget();
    }
    show(decision);
  }

  /** Going back to the form is no mistake. */
  private void forget() {
    if (field("back").isPresent()) {
      choiceProblem = "";
      reasonsProblem = "";
    }
  }

  private void check() {
    choiceProblem = form.choice().isEmpty() ? "committee_case.choice.missing" : "";
    reasonsProblem = OpinionForm.fit(form.reasons()) ? "" : "committee_case.reasons.unfit";
  }

  private boolean isFit() {
    return (choiceProblem + reasonsProblem).isEmpty();
  }

  private void give(DecisionId decision) {
    OpinionOutcome outcome = opinions.give(me(), decision, form.isYes(), form.reasons());
    if (outcome.isTaken()) {
      Exits.to("/committee?done=" + (outcome == OpinionOutcome.DECIDED ? "decided" : "given"));
    } else if (outcome == OpinionOutcome.CLOSED) {
      closed = true;
    } else {
      problem = problemOf(outcome);
      show(decision);
    }
  }

  private static String problemOf(OpinionOutcome outcome) {
    return switch (outcome) {
      case GIVEN_BEFORE -> "committee_case.given-before";
      case NOT_POSSIBLE -> "committee_case.not-possible";
      default -> "";
    };
  }

  private void show(DecisionId decision) {
    view = committee.find(me(), decision);
    if (view.isEmpty()) {
      Exits.notFound();
    }
  }

  public CaseView getView() {
    return view.orElseThrow();
  }

  public OpinionForm getForm() {
    return form;
  }

  public boolean isConfirming() {
    return confirming;
  }

  /** Whether others decided while this member wrote. */
  public boolean isClosed() {
    return closed;
  }

  public String getChoiceProblem() {
    return choiceProblem;
  }

  public String getReasonsProblem() {
    return reasonsProblem;
  }

  public String getProblem() {
    return problem;
  }

  public boolean isKeptFromGoingOn() {
    return !(choiceProblem + reasonsProblem + problem).isEmpty();
  }

  /** The key of what is decided. */
  public String getMatterKey() {
    return "decisions.matter." + getView().matter().key();
  }

  /** The key of what happened. */
  public String factKey(HistoryLine line) {
    return "committee_case.fact." + line.kind().name().toLowerCase(Locale.ROOT);
  }

  /** The key of what an assessor is called. */
  public String part(CaseEvidence.MarkGiven given) {
    return "practicum.part." + given.by().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key of when the code was signed. */
  public String moment(EthicsSignature signature) {
    return "ethics_sign.moment."
        + signature.moment().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String time(Duration time) {
    return time.isZero() ? words.say("kit.hours", 0) : words.duration((int) time.toMinutes());
  }

  /** The key of what saying yes means. */
  public String getYesKey() {
    String kind = getView().isAppeal() ? "appeal" : getView().matter().key();
    return "committee_case.yes." + kind;
  }

  /** The key of what saying no means. */
  public String getNoKey() {
    String kind = getView().isAppeal() ? "appeal" : getView().matter().key();
    return "committee_case.no." + kind;
  }

  /** The key of what giving this opinion brings about. */
  public String getWhatHappensKey() {
    if (getView().isAppeal()) {
      return "committee_case.happens.appeal";
    }
    if (getView().matter() == Matter.PRECAUTION) {
      return form.isYes() ? PRECAUTION_YES : PRECAUTION_NO;
    }
    if (!getView().isLast()) {
      return "committee_case.happens.first";
    }
    return form.isYes() ? "committee_case.happens.last-yes" : "committee_case.happens.last-no";
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  private PersonId me() {
    return current.get().id();
  }
}
