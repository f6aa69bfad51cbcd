package org.fanal.employers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.certification.AwardKind;
import org.fanal.disclosure.Claim;
import org.fanal.disclosure.GivenShare;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.people.Member;
import org.fanal.people.Organisation;
import org.fanal.people.Organisations;
import org.fanal.platform.DemoData;
import org.fanal.platform.Sentences;
import org.fanal.platform.Settings;

/**
 * What the demo's employing service asks for, by the codes of {@code requests.csv}; and it watches
 * the first share that it was given.
 */
@ApplicationScoped
public class DemoRequests implements DemoData {

  private static final int DAYS = 30;

  private Requests requests;
  private Roster roster;
  private Following following;
  private Organisations organisations;
  private Settings settings;
  private Clock clock;

  protected DemoRequests() {}

  @Inject
  public DemoRequests(
      Requests requests,
      Roster roster,
      Following following,
      Organisations organisations,
      Settings settings,
      Clock clock) {
    this.requests = requests;
    this.roster = roster;
    this.following = following;
    this.organisations = organisations;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 61;
  }

  @Override
  public String part() {
    return "requests";
  }

  @Override
  public void seed() {
    organisations.all().stream().findFirst().ifPresent(this::lay);
  }

  private void lay(Organisation organisation) {
    organisations.members(organisation.id()).stream()
        .map(Member::person)
        .findFirst()
        .ifPresent(owner -> lay(owner, organisation));
  }

  private void lay(PersonId owner, Organisation organisation) {
    lines().forEach(line -> ask(owner, organisation, line.split(",", -1)));
    roster.of(owner, organisation.id()).stream()
        .filter(GivenShare::isCurrent)
        .findFirst()
        .ifPresent(given -> following.watch(owner, organisation.id(), given.id(), true));
  }

  private void ask(PersonId owner, Organisation organisation, String[] columns) {
    LocalDate until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    RequestWish wish =
        new RequestWish(
            all(columns[1]).map(AwardKind::valueOf).collect(Collectors.toSet()),
            all(columns[2]).map(Claim::valueOf).collect(Collectors.toSet()),
            Sentences.say(Language.FR, "demo_requests.why"),
            DAYS,
            until.plusDays(RequestWish.MOST_DAYS));
    RequestCode code = RequestCode.parse(columns[0]).orElseThrow();
    requests.ask(owner, organisation.id(), wish, code);
  }

  private static Stream<String> all(String column) {
    return Set.of(column.split(" ")).stream().map(name -> name.toUpperCase(Locale.ROOT));
  }

  private List<String> lines() {
    return settings
        .text("fanal.demo.folder")
        .map(folder -> lines(Path.of(folder, "requests.csv")))
        .orElse(List.of());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().skip(1).filter(line -> !line.isBlank()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The demo requests cannot be read: " + file, unreadable);
    }
  }
}
