package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fanal.credentials.foreign.ForeignCredential;
import org.fanal.credentials.foreign.Reading;
import org.fanal.disclosure.Verifications;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.PriorChoice;
import org.fanal.standing.PriorDesk;
import org.fanal.standing.PriorLearning;
import org.fanal.standing.PriorOutcome;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.Upload;

/**
 * {@code /prior-learning}: what somebody earned elsewhere, what came of it, and one more. The form
 * is posted to its own address; what was typed comes back when it is not taken, and the credential
 * with it, as text.
 */
@Named("priorLearningPage")
@RequestScoped
public class PriorLearningPage {

  private static final List<String> DONE = List.of("brought", "withdrawn", "erased");

  private PriorLearning prior;
  private PriorParts parts;
  private Upload upload;
  private Verifications verifications;
  private CurrentPerson current;
  private HttpServletRequest request;

  private PriorDesk desk;
  private List<PriorItem> items = List.of();
  private PriorForm form = PriorForm.BLANK;
  private String problem = "";

  protected PriorLearningPage() {}

  @Inject
  public PriorLearningPage(
      PriorLearning prior,
      PriorParts parts,
      Upload upload,
      Verifications verifications,
      CurrentPerson current,
      HttpServletRequest request) {
    this.prior = prior;
    this.parts = parts;
    this.upload = upload;
    this.verifications = verifications;
    this.current = current;
    this.request = request;
  }

  public void open() {
    if (request.getMethod().equals("POST") && isBrought()) {
      Exits.to("/prior-learning?done=brought");
      return;
    }
    desk = prior.of(me());
    items =
        desk.brought().stream().map(line -> new PriorItem(line, parts.of(line.prior()))).toList();
  }

  private boolean isBrought() {
    String[] modules = request.getParameterValues("module");
    form = PriorForm.read(this::field, modules == null ? List.of() : List.of(modules));
    if (!verifications.admits(me().toString())) {
      problem = "prior_learning.problem.wait";
      return false;
    }
    Reading reading = ForeignCredential.read(sent());
    if (reading instanceof Reading.Read read) {
      form = form.with(read.text());
      return isTaken(prior.bring(me(), read, form.wish()));
    }
    problem = "prior_learning.obstacle." + ((Reading.NotRead) reading).why().key();
    return false;
  }

  private boolean isTaken(PriorOutcome outcome) {
    problem = "prior_learning.problem." + outcome.key();
    return outcome == PriorOutcome.BROUGHT;
  }

  /** The file, and what was pasted where there is none. */
  private byte[] sent() {
    byte[] file = upload.bytes("file", ForeignCredential.LARGEST_PICTURE);
    return file.length > 0 ? file : form.pasted().getBytes(StandardCharsets.UTF_8);
  }

  public boolean isOffered() {
    boolean may = !desk.isWaiting() || !problem.isEmpty();
    return may && desk.choice().filter(PriorChoice::isAny).isPresent();
  }

  public boolean isWaiting() {
    return desk.isWaiting();
  }

  public PriorChoice getChoice() {
    return desk.choice().orElseThrow();
  }

  /** Whether there is a choice between modules and hours. */
  public boolean isBoth() {
    return !getChoice().modules().isEmpty() && !getChoice().kinds().isEmpty();
  }

  public boolean isForLearning() {
    return form.isForLearning() || getChoice().modules().isEmpty();
  }

  public boolean chosen(PriorChoice.Choosable each) {
    return form.modules().contains(each.module().value());
  }

  public List<PriorItem> getItems() {
    return items;
  }

  public PriorForm getForm() {
    return form;
  }

  /** The key of what keeps it from being taken. */
  public String getProblem() {
    return problem;
  }

  /** Says, where the credential came back as text, that it is not what was typed there before. */
  public String getFilled() {
    return problem.isEmpty() || form.pasted().isEmpty() ? "" : "yes";
  }

  /** The field that the problem is about. */
  public String getWhere() {
    String last = problem.substring(problem.lastIndexOf('.') + 1);
    return switch (last) {
      case "modules-unfit", "all-modules" -> "modules";
      case "kind-unfit" -> "kind";
      case "time-unfit" -> "hours";
      case "sentence-unfit" -> "sentence";
      default -> "file";
    };
  }

  /** The key of what was done just before. */
  public Optional<String> getDone() {
    String done = request.getParameter("done");
    return DONE.stream()
        .filter(known -> known.equals(done))
        .map("prior_learning.done."::concat)
        .findFirst();
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  private PersonId me() {
    return current.get().id();
  }
}
