package org.fanal.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanal.courseware.Readiness.Point;
import org.fanal.courseware.ReadinessAnswer;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.library.Library;
import org.fanal.people.Member;
import org.fanal.people.Organisation;
import org.fanal.people.Organisations;
import org.fanal.platform.DemoData;
import org.fanal.platform.Sentences;

/** Three teams of the demo's employing service: one is ready, one on its way, one is new. */
@ApplicationScoped
public class DemoTeams implements DemoData {

  private static final int LOOKED_DAYS_AGO = 20;
  private static final int AGAIN_MONTHS = 4;

  private Teams teams;
  private ReadinessChecks checks;
  private Organisations organisations;
  private Library library;
  private Clock clock;

  protected DemoTeams() {}

  @Inject
  public DemoTeams(
      Teams teams,
      ReadinessChecks checks,
      Organisations organisations,
      Library library,
      Clock clock) {
    this.teams = teams;
    this.checks = checks;
    this.organisations = organisations;
    this.library = library;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String part() {
    return "teams";
  }

  @Override
  public void seed() {
    organisations.all().stream().findFirst().ifPresent(this::lay);
  }

  private void lay(Organisation organisation) {
    organisations.members(organisation.id()).stream()
        .map(Member::person)
        .findFirst()
        .ifPresent(owner -> lay(owner, organisation.id()));
  }

  private void lay(PersonId owner, UUID organisation) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    UUID ready = make(owner, organisation, "ready", 0, Optional.of(today.minusYears(1)));
    keep(owner, organisation, ready, points().size() - 2, today);
    UUID onItsWay = make(owner, organisation, "way", 1, Optional.empty());
    keep(owner, organisation, onItsWay, points().size() / 2, today);
    make(owner, organisation, "new", 2, Optional.empty());
  }

  private UUID make(
      PersonId owner, UUID organisation, String key, int vacancies, Optional<LocalDate> roleSheet) {
    UUID id = UUID.randomUUID();
    Review review = roleSheet.isPresent() ? Review.FILLED : Review.NOT_YET;
    String label = Sentences.say(Language.FR, "demo_teams." + key);
    teams.make(owner, organisation, id, new TeamSheet(label, vacancies, roleSheet, review));
    return id;
  }

  /** Yes to the first points, and partly to the others. */
  private void keep(PersonId owner, UUID organisation, UUID team, int yes, LocalDate today) {
    List<Point> all = points();
    Map<String, String> answers =
        IntStream.range(0, all.size())
            .boxed()
            .collect(Collectors.toMap(at -> all.get(at).id(), at -> answer(at < yes).code()));
    Optional<LocalDate> again = Optional.of(today.plusMonths(AGAIN_MONTHS));
    LocalDate on = today.minusDays(LOOKED_DAYS_AGO);
    checks.keep(
        owner,
        organisation,
        new ReadinessCheck(UUID.randomUUID(), Optional.of(team), on, again, answers));
  }

  private static ReadinessAnswer answer(boolean yes) {
    return yes ? ReadinessAnswer.YES : ReadinessAnswer.PARTLY;
  }

  private List<Point> points() {
    return library.kit().readiness().map(found -> found.points()).orElse(List.of());
  }
}
