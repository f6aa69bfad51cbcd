package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.ContinuingLearning;
import org.fanal.standing.LearningId;
import org.fanal.standing.LearningOutcome;
import org.fanal.standing.LearningView;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** {@code /certificate/learning/{entry}}: changes an entry, or takes it back. */
@Named("learningEntryPage")
@RequestScoped
public class LearningEntryPage {

  private static final String LIST = "/certificate/learning?done=";

  private ContinuingLearning learning;
  private CurrentPerson current;
  private CurrentLanguage language;
  private PathPart path;
  private HttpServletRequest request;

  private Optional<LearningView> view = Optional.empty();
  private Optional<LearningView.Entry> entry = Optional.empty();
  private LearningForm form = LearningForm.BLANK;
  private String problem = "";

  protected LearningEntryPage() {}

  @Inject
  public LearningEntryPage(
      ContinuingLearning learning,
      CurrentPerson current,
      CurrentLanguage language,
      PathPart path,
      HttpServletRequest request) {
    this.learning = learning;
    this.current = current;
    this.language = language;
    this.path = path;
    this.request = request;
  }

  public void open() {
    path.find("entry").flatMap(LearningId::parse).ifPresentOrElse(this::open, Exits::notFound);
  }

  private void open(LearningId id) {
    LearningOutcome outcome = act(id);
    if (outcome == LearningOutcome.KEPT && isSent()) {
      Exits.to(LIST + (field("remove").isPresent() ? "removed" : "kept"));
      return;
    }
    view = learning.of(current.get().id());
    entry = view.flatMap(found -> found.find(id)).filter(found -> isSent() || found.isTheirs());
    if (entry.isEmpty()) {
      Exits.notFound();
    } else if (isSent()) {
      problem = outcome.key();
    } else {
      form = LearningForm.of(entry.get(), language.get().locale());
    }
  }

  private LearningOutcome act(LearningId id) {
    if (!isSent()) {
      return LearningOutcome.KEPT;
    }
    form = LearningForm.read(this::field);
    return field("remove").isPresent()
        ? learning.remove(current.get().id(), id, version())
        : learning.change(current.get(), id, version(), form.declaration());
  }

  public LearningView getView() {
    return view.orElseThrow();
  }

  public LearningView.Entry getEntry() {
    return entry.orElseThrow();
  }

  public LearningForm getForm() {
    return form;
  }

  public String getProblem() {
    return problem;
  }

  /** Whether it was changed elsewhere, so that what is kept is shown beside what was typed. */
  public boolean isOtherTab() {
    return problem.equals(LearningOutcome.CHANGED_BEFORE.key());
  }

  private boolean isSent() {
    return request.getMethod().equals("POST");
  }

  private int version() {
    return field("version")
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Integer::parseInt)
        .orElse(-1);
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(request.getParameter(name));
  }
}
