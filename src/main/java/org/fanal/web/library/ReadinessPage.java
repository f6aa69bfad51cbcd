package org.fanal.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.courseware.Readiness;
import org.fanal.courseware.Readiness.Point;
import org.fanal.courseware.ReadinessAnswer;
import org.fanal.hosting.ReadinessCheck;
import org.fanal.hosting.ReadinessChecks;
import org.fanal.hosting.Team;
import org.fanal.hosting.Teams;
import org.fanal.library.Library;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Organisation;
import org.fanal.people.OrganisationRole;
import org.fanal.people.Organisations;
import org.fanal.people.Role;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.Words;
import org.fanal.web.organisation.OrganisationIds;

/**
 * The self-check of a team. Members who act for an organisation keep it, and all its members find
 * it again; everybody else sees the result in answer to the form, and nothing of it is kept.
 */
@Named("readinessPage")
@RequestScoped
public class ReadinessPage {

  private static final String ADDRESS = "/kit/readiness";
  private static final String POINT = "point.";
  private static final int FARTHEST_YEARS = 5;

  private Library library;
  private CurrentPerson person;
  private Organisations organisations;
  private ReadinessChecks checks;
  private Teams teams;
  private HttpServletRequest request;
  private Words words;
  private Clock clock;

  private List<Organisation> own = List.of();
  private Optional<Team> team = Optional.empty();
  private UUID sheet = UUID.randomUUID();
  private List<ReadinessPart> made = List.of();

  protected ReadinessPage() {}

  @Inject
  public ReadinessPage(
      Library library,
      CurrentPerson person,
      Organisations organisations,
      ReadinessChecks checks,
      Teams teams,
      HttpServletRequest request,
      Words words,
      Clock clock) {
    this.library = library;
    this.person = person;
    this.organisations = organisations;
    this.checks = checks;
    this.teams = teams;
    this.request = request;
    this.words = words;
    this.clock = clock;
  }

  public void open() {
    if (library.kit().readiness().isEmpty()) {
      Exits.notFound();
      return;
    }
    own = person.is(Role.EMPLOYER) ? organisations.of(person.get().id()) : List.of();
    team = chosenTeam();
    boolean isSent = request.getMethod().equals("POST");
    if ((isSent || !own.isEmpty()) && isElsewhere()) {
      Exits.notFound();
    } else if (isSent) {
      answer(sent());
    } else {
      getOrganisation().ifPresent(this::read);
    }
  }

  private Optional<Team> chosenTeam() {
    return getOrganisation()
        .flatMap(
            organisation ->
                OrganisationIds.of(field("team"))
                    .flatMap(id -> teams.find(person.get().id(), organisation.id(), id)));
  }

  private void answer(ReadinessPart sent) {
    getOrganisation()
        .filter(organisation -> !sent.answers().isEmpty() && mayKeep(organisation))
        .ifPresentOrElse(organisation -> keep(organisation, sent), () -> made = List.of(sent));
  }

  private void keep(Organisation organisation, ReadinessPart sent) {
    if (checks.keep(person.get().id(), organisation.id(), sent.kept())) {
      String of = team.map(one -> "&team=" + one.id()).orElse("");
      Exits.to(ADDRESS + "?organisation=" + organisation.id() + of);
    } else {
      Exits.notFound();
    }
  }

  private boolean mayKeep(Organisation organisation) {
    return organisations
        .roleOf(person.get().id(), organisation.id())
        .filter(OrganisationRole::mayCheck)
        .isPresent();
  }

  private void read(Organisation organisation) {
    made =
        checks.of(person.get().id(), organisation.id(), team.map(Team::id)).stream()
            .map(check -> ReadinessPart.of(getReadiness(), check))
            .toList();
  }

  private ReadinessPart sent() {
    sheet = OrganisationIds.of(field("sheet")).orElse(sheet);
    Map<String, String> said =
        getReadiness().points().stream()
            .collect(Collectors.toMap(Point::id, point -> field(POINT + point.id())));
    LocalDate today = LocalDate.now(clock.withZone(words.zone()));
    return ReadinessPart.of(
        getReadiness(),
        new ReadinessCheck(sheet, team.map(Team::id), today, day(field("again"), today), said));
  }

  private static Optional<LocalDate> day(String text, LocalDate today) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> day.isAfter(today) && day.isBefore(today.plusYears(FARTHEST_YEARS)));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private String field(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  public Readiness getReadiness() {
    return library.kit().readiness().orElseThrow();
  }

  public List<ReadinessAnswer> getAnswers() {
    return List.of(ReadinessAnswer.values());
  }

  public List<Organisation> getOrganisations() {
    return own;
  }

  /** Whether an organisation or a team was named that is none of theirs. */
  private boolean isElsewhere() {
    String chosen = field("organisation");
    boolean foreign =
        !chosen.isEmpty() && own.stream().noneMatch(each -> each.id().toString().equals(chosen));
    return foreign || (!field("team").isEmpty() && team.isEmpty());
  }

  /** The team that it is about; empty for the organisation as a whole. */
  public Optional<Team> getTeam() {
    return team;
  }

  /** The id of the check that the form makes, so that sending it twice keeps one. */
  public UUID getSheet() {
    return sheet;
  }

  /** Whether a check was erased just before. */
  public boolean isErased() {
    return field("done").equals("erased");
  }

  /** The one that was chosen, else the first that one belongs to. */
  public Optional<Organisation> getOrganisation() {
    String chosen = field("organisation");
    return own.stream()
        .filter(each -> each.id().toString().equals(chosen))
        .findFirst()
        .or(() -> own.stream().findFirst());
  }

  /** Whether what is answered will be kept. */
  public boolean isKeeper() {
    return getOrganisation().filter(this::mayKeep).isPresent();
  }

  /** The name of what it is kept for. */
  public String getKeptFor() {
    return team.map(one -> one.sheet().label())
        .or(() -> getOrganisation().map(Organisation::name))
        .orElse("");
  }

  /** Those that are kept, to take away or erase; none when the newest was only shown. */
  public List<ReadinessPart> getKeptOnes() {
    return request.getMethod().equals("POST") ? List.of() : made;
  }

  /** The newest; none before the first. */
  public Optional<ReadinessPart> getLatest() {
    return made.stream().findFirst();
  }

  public List<ReadinessPart> getPast() {
    return made.stream().skip(1).toList();
  }

  public boolean isSaid(Point point, ReadinessAnswer answer) {
    return getLatest().filter(latest -> latest.says(point, answer)).isPresent();
  }

  /** The key of an answer's words. */
  public String key(ReadinessAnswer answer) {
    return "library_readiness." + answer.code();
  }

  /** The key of the sentence that says where one stands. */
  public String verdictKey(ReadinessPart part) {
    return "library_readiness.result." + part.verdict();
  }
}
