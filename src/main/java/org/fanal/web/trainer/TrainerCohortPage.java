package org.fanal.web.trainer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Text;
import org.fanal.people.CurrentPerson;
import org.fanal.study.CohortId;
import org.fanal.study.CohortRow;
import org.fanal.study.CohortSheet;
import org.fanal.study.CohortTable;
import org.fanal.study.CohortTrainers;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** {@code /trainer/{cohort}}: where each person is, who may need a hand and why. */
@Named("trainerCohortPage")
@RequestScoped
public class TrainerCohortPage {

  private CurrentPerson person;
  private CurrentLanguage language;
  private PathPart path;
  private HttpServletRequest request;
  private CohortTable table;
  private CohortTrainers trainers;

  private Optional<CohortSheet> sheet = Optional.empty();
  private boolean looked;
  private List<PersonLine> lines;
  private List<String> leading;

  protected TrainerCohortPage() {}

  @Inject
  public TrainerCohortPage(
      CurrentPerson person,
      CurrentLanguage language,
      PathPart path,
      HttpServletRequest request,
      CohortTable table,
      CohortTrainers trainers) {
    this.person = person;
    this.language = language;
    this.path = path;
    this.request = request;
    this.table = table;
    this.trainers = trainers;
  }

  /** On every request, since the address says which cohort it is. */
  public void open() {
    if (sheet().isEmpty()) {
      Exits.notFound();
    }
  }

  /**
   * Found at the first need: Faces builds the page of a post before any action, and there is none
   * to show when the cohort is not this trainer's.
   */
  private Optional<CohortSheet> sheet() {
    if (!looked) {
      sheet = cohort().flatMap(cohort -> table.sheet(person.get().id(), cohort));
      looked = true;
    }
    return sheet;
  }

  private Optional<CohortId> cohort() {
    return path.find("cohort").flatMap(CohortId::of);
  }

  public String getId() {
    return cohort().map(CohortId::toString).orElse("");
  }

  public String getName() {
    return sheet().map(found -> found.cohort().name()).orElse("");
  }

  public Text getProgramme() {
    return sheet().map(found -> found.cohort().programme().title()).orElse(new Text("", ""));
  }

  /** The plans of group sessions, module by module. */
  public List<Plan> getPlans() {
    return sheet().map(found -> found.cohort().programme()).stream()
        .flatMap(programme -> programme.modules().stream().flatMap(it -> Plan.of(programme, it)))
        .toList();
  }

  public int getMembers() {
    return members().size();
  }

  private List<CohortRow> members() {
    return sheet().map(CohortSheet::members).orElse(List.of());
  }

  /** The lines that the filter shows, in a list that the table may sort. */
  public List<PersonLine> getLines() {
    if (lines == null) {
      LineFilter filter = getFilter();
      lines =
          new ArrayList<>(
              members().stream()
                  .map(row -> PersonLine.of(row, language.get()))
                  .filter(filter::shows)
                  .toList());
    }
    return lines;
  }

  public boolean isFiltered() {
    return getFilter().isOn();
  }

  public String getWords() {
    return getFilter().words();
  }

  public List<String> getReasons() {
    return ReasonLine.KINDS;
  }

  /** The key of the words for a reason to filter by. */
  public String key(String reason) {
    return "trainer_cohort.reason." + reason;
  }

  public boolean chosen(String reason) {
    return getFilter().reason().equals(reason);
  }

  public List<String> getTrainers() {
    if (leading == null) {
      leading = cohort().map(found -> trainers.of(person.get().id(), found)).orElse(List.of());
    }
    return leading;
  }

  /** The key of what was done just before; empty when nothing was. */
  public Optional<String> getDone() {
    return Done.of(request.getParameter("done"));
  }

  private LineFilter getFilter() {
    return LineFilter.of(field("words"), field("reason"));
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(request.getParameter(name));
  }
}
