package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.ContinuingLearning;
import org.fanal.standing.LearningOutcome;
import org.fanal.standing.LearningView;
import org.fanal.standing.Proofs;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.Words;

/** {@code /certificate/learning}: what was learned since, what counts of it, and one more. */
@Named("learningPage")
@RequestScoped
public class LearningPage {

  private static final List<String> DONE =
      List.of("kept", "removed", "practice", "practice-stays", "asked", "proof");

  private ContinuingLearning learning;
  private Proofs proofs;
  private CurrentPerson current;
  private HttpServletRequest request;
  private Words words;

  private Optional<LearningView> view = Optional.empty();
  private LearningForm form = LearningForm.BLANK;
  private Optional<String> problem = Optional.empty();
  private Optional<String> proofText = Optional.empty();
  private String proofProblem = "";

  protected LearningPage() {}

  @Inject
  public LearningPage(
      ContinuingLearning learning,
      Proofs proofs,
      CurrentPerson current,
      HttpServletRequest request,
      Words words) {
    this.learning = learning;
    this.proofs = proofs;
    this.current = current;
    this.request = request;
    this.words = words;
  }

  public void open() {
    boolean sent = request.getMethod().equals("POST");
    if (sent && field("proof").isPresent()) {
      prove();
    } else if (sent) {
      add();
    }
    view = learning.of(current.get().id());
    if (!getProofProblem().isEmpty() && view.filter(it -> it.proof().isAwaited()).isEmpty()) {
      Exits.notFound();
    }
  }

  /** Says which proof there is, where it is looked at. */
  private void prove() {
    proofText = field("proof").map(text -> text.replace("\r\n", "\n"));
    if (proofs.say(current.get().id(), proofText.orElse(""))) {
      Exits.to("/certificate/learning?done=proof");
    } else {
      proofProblem = "certificate_learning.proof.unfit";
    }
  }

  private void add() {
    form = LearningForm.read(this::field);
    LearningOutcome outcome = learning.add(current.get(), form.declaration());
    if (outcome == LearningOutcome.KEPT) {
      Exits.to("/certificate/learning?done=kept");
    } else {
      problem = Optional.of(outcome.key());
    }
  }

  /** What was typed of the proof where it was not taken, else what is kept. */
  public String getProofText() {
    return proofText.or(() -> getView().proof().text()).orElse("");
  }

  /** The key of what is amiss with it; empty when nothing is. */
  public String getProofProblem() {
    return proofProblem;
  }

  public boolean isThere() {
    return view.isPresent();
  }

  public LearningView getView() {
    return view.orElseThrow();
  }

  /** Of the kinds of which something is noted. */
  public List<LearningView.Total> getTotals() {
    return getView().totals().stream().filter(total -> !total.declared().isZero()).toList();
  }

  /** Whether what was declared of the practice went with a request that waits. */
  public boolean isWaiting() {
    return learning.waits(current.get().id(), getView());
  }

  public LearningForm getForm() {
    return form;
  }

  /** What keeps the form from being kept: the end of its key. */
  public String getProblem() {
    return problem.orElse("");
  }

  public String time(Duration time) {
    return time.isZero() ? words.say("kit.hours", 0) : words.duration((int) time.toMinutes());
  }

  /** The key of what was done just before. */
  public Optional<String> getDone() {
    String done = request.getParameter("done");
    return DONE.stream()
        .filter(known -> known.equals(done))
        .map("certificate_learning.done."::concat)
        .findFirst();
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(request.getParameter(name));
  }
}
