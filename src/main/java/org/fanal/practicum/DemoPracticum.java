package org.fanal.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanal.kernel.Language;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.practicum.CriterionId;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.people.Person;
import org.fanal.platform.DemoData;
import org.fanal.platform.Sentences;
import org.fanal.practicum.store.EntryRows;
import org.fanal.practicum.store.FormRow;

/**
 * The practicums of invented people: three are over, with both forms, and one has begun. The hours
 * were done in the weeks before; they are confirmed now.
 */
@ApplicationScoped
public class DemoPracticum implements DemoData {

  private static final int SHOWN = 3;
  private static final int BEST = 4;

  private Accounts accounts;
  private Coordination coordination;
  private ConfirmedHours hours;
  private Assessors assessors;
  private PeerForms peers;
  private FormFilling filling;
  private EntryRows entries;
  private Rubrics rubrics;
  private Clock clock;

  protected DemoPracticum() {}

  @Inject
  DemoPracticum(
      Accounts accounts,
      Coordination coordination,
      ConfirmedHours hours,
      Assessors assessors,
      PeerForms peers,
      FormFilling filling,
      EntryRows entries,
      Rubrics rubrics,
      Clock clock) {
    this.accounts = accounts;
    this.coordination = coordination;
    this.hours = hours;
    this.assessors = assessors;
    this.peers = peers;
    this.filling = filling;
    this.entries = entries;
    this.rubrics = rubrics;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 34;
  }

  @Override
  public String part() {
    return "practicum";
  }

  @Override
  public void seed() {
    find("solange")
        .ifPresent(
            coordinator -> {
              begin(coordinator, "theo", Map.of("direct-contact", 12, "preparation", 3));
              find("malik")
                  .ifPresent(
                      peer -> {
                        complete(coordinator, peer, "rosalie");
                        complete(coordinator, peer, "marianne");
                        complete(coordinator, peer, "florence");
                      });
            });
  }

  private void complete(Person coordinator, Person peer, String trainee) {
    begin(coordinator, trainee, whole())
        .ifPresent(
            practicum -> {
              supervise(coordinator, practicum, trainee);
              assess(coordinator, practicum, peer);
            });
  }

  private static Map<String, Integer> whole() {
    Map<String, Integer> whole = new LinkedHashMap<>();
    whole.put("preparation", 10);
    whole.put("simulation", 6);
    whole.put("direct-contact", 46);
    whole.put("group", 18);
    whole.put("team", 20);
    whole.put("supervision", 8);
    whole.put("peer-supervision", 7);
    whole.put("reflection", 9);
    return whole;
  }

  private Optional<CaseId> begin(Person coordinator, String trainee, Map<String, Integer> done) {
    Optional<CaseId> practicum = coordination.find(coordinator.id(), address(trainee));
    practicum.ifPresent(
        found -> {
          LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(3);
          for (Map.Entry<String, Integer> each : done.entrySet()) {
            HoursWish wish = wish(day, each.getKey(), each.getValue());
            expect(HoursOutcome.RECORDED, hours.record(coordinator.id(), found, wish, ""));
            day = day.minusDays(4);
          }
        });
    return practicum;
  }

  private static HoursWish wish(LocalDate day, String kind, int done) {
    String setting = kind.equals("simulation") ? "training-room" : "community-group";
    return new HoursWish(day, new HourKind(kind), setting, Duration.ofHours(done));
  }

  /** What the mailed link would open is filled in without it: only the letter holds the link. */
  private void supervise(Person coordinator, CaseId practicum, String trainee) {
    String site = trainee + ".site@example.org";
    expect(
        AskOutcome.ASKED, assessors.askSupervisor(coordinator.id(), practicum, site, Language.FR));
    FormRow form =
        entries.forms(practicum.value()).stream()
            .filter(row -> row.part() == Assessor.SITE)
            .findFirst()
            .orElseThrow();
    expect(FillOutcome.SUBMITTED, filling.submit(form, typed("demo_practicum.site", SHOWN)));
  }

  private void assess(Person coordinator, CaseId practicum, Person peer) {
    expect(
        AskOutcome.ASKED, assessors.askPeer(coordinator.id(), practicum, peer.id(), Assessor.PEER));
    FormId form =
        entries.forms(practicum.value()).stream()
            .filter(row -> row.part() == Assessor.PEER)
            .map(row -> new FormId(row.id()))
            .findFirst()
            .orElseThrow();
    expect(
        FillOutcome.SUBMITTED, peers.submit(peer.id(), form, typed("demo_practicum.peer", BEST)));
  }

  private Typed typed(String comment, int mark) {
    List<CriterionId> criteria =
        rubrics.programmes().get(0).certificates().orElseThrow().rubric().criteria().stream()
            .map(criterion -> criterion.id())
            .toList();
    return new Typed(
        criteria.stream().collect(Collectors.toMap(Function.identity(), id -> mark)),
        Map.of(criteria.get(0), Sentences.say(Language.FR, comment)),
        true);
  }

  private Optional<Person> find(String name) {
    return accounts.findByExactEmail(address(name)).map(Account::person);
  }

  private static String address(String name) {
    return name + "@example.org";
  }

  private static <T> void expect(T wanted, T came) {
    if (!wanted.equals(came)) {
      throw new IllegalStateException("The demo's practicum went another way: " + came);
    }
  }
}
