package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fanal.courseware.Award;
import org.fanal.courseware.Module;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.pathway.requirement.Verdict;
import org.fanal.pathway.standing.Entry;
import org.fanal.pathway.standing.FactKind;
import org.fanal.pathway.standing.Status;
import org.fanal.practicum.PracticumResult;
import org.junit.jupiter.api.Test;

class StandingsTest {

  private final StandingFixture fixture = new StandingFixture();

  @Test
  void keepsEveryEntryInItsOrderWithItsReason() {
    PersonId person = fixture.enrolled();

    fixture.enter(person, FactKind.CERTIFICATE_GRANTED, "");
    fixture.clock.pass(Duration.ofDays(1));
    fixture.enter(person, FactKind.SUSPENDED, " Une plainte est examinée. ");
    fixture.clock.pass(Duration.ofDays(1));
    fixture.enter(person, FactKind.REINSTATED, "");

    StandingView view = fixture.view(person);
    assertThat(view.history())
        .extracting(HistoryLine::kind)
        .containsExactly(FactKind.CERTIFICATE_GRANTED, FactKind.SUSPENDED, FactKind.REINSTATED);
    assertThat(view.history().get(1).reason()).contains("Une plainte est examinée.");
    assertThat(view.history().get(0).reason()).isEmpty();
    assertThat(view.standing().status()).isEqualTo(Status.CERTIFIED);
    assertThat(view.standing().lastDay()).contains(LocalDate.parse("2028-11-21"));
    assertThat(view.cycles()).singleElement().satisfies(it -> assertThat(it.number()).isOne());
  }

  @Test
  void refusesWhatCannotHappenAndTellsNobody() {
    PersonId person = fixture.enrolled();

    Entry refused = fixture.enter(person, FactKind.RENEWED, "");

    assertThat(refused).isInstanceOf(Entry.NotPossible.class);
    assertThat(fixture.view(person).history()).isEmpty();
    assertThat(fixture.told("standing.changed.1", person)).isZero();
  }

  @Test
  void tellsAndAuditsEachEntryOnce() {
    PersonId person = fixture.enrolled();

    fixture.enter(person, FactKind.PROVISIONAL_GRANTED, "");

    String fact = fixture.view(person).history().get(0).fact().toString();
    assertThat(fixture.told("standing.changed.1", person)).isOne();
    assertThat(
            fixture.count(
                "select count(*) from audit_line where kind = ? and subject_id = ?",
                "standing.provisional-granted",
                fact))
        .isOne();
  }

  @Test
  void letsOneOfSeveralEntriesAtOncePass() throws InterruptedException {
    PersonId person = fixture.enrolled();

    List<Future<Entry>> became =
        atOnce(() -> fixture.enter(person, FactKind.CERTIFICATE_GRANTED, ""));

    assertThat(became)
        .extracting(Future::get)
        .filteredOn(Entry.Entered.class::isInstance)
        .hasSize(1);
    assertThat(fixture.view(person).history()).hasSize(1);
  }

  @Test
  void isNowhereForWhoeverHasNothingToDoWithIt() {
    PersonId holder = fixture.learned();

    assertThat(
            fixture.in(
                () -> fixture.standings.of(StandingFixture.aPerson(), StandingFixture.PEERS)))
        .isEmpty();
    assertThat(fixture.in(() -> fixture.standings.of(holder, StandingFixture.HOSTS))).isEmpty();
    assertThat(fixture.in(() -> fixture.standings.of(holder))).hasSize(1);
  }

  @Test
  void entersNothingWhereNothingIsCertified() {
    PersonId person = StandingFixture.aPerson();

    assertThatThrownBy(
            () ->
                fixture.in(
                    () ->
                        fixture.standings.enter(
                            person, person, StandingFixture.HOSTS, FactKind.FROZEN, "")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysAllThatIsThereAndAllThatIsMissing() {
    PersonId person = fixture.learned();
    fixture.passExam(person);

    AwardCheck check = fixture.view(person).check(Award.PROVISIONAL);

    int modules = StandingFixture.modules().size();
    assertThat(check.verdict())
        .isInstanceOfSatisfying(
            Verdict.NotYet.class, lacking -> assertThat(lacking.gaps()).hasSize(3));
    assertThat(check.met()).hasSize(modules + 1);
    assertThat(check.missing())
        .extracting(NeedLine::where)
        .containsExactly(Where.CODE, Where.PRACTICUM, Where.DECISION);
    assertThat(check.isReadyForDecision()).isFalse();
  }

  @Test
  void isReadyForPeopleWhenAllElseIsThere() {
    PersonId person = fixture.learned();
    fixture.passExam(person);
    fixture.code.isSigned();
    fixture.practicum.is(
        new PracticumResult(
            Map.of(new HourKind("team"), Duration.ofHours(1)), false, List.of(), Set.of()));

    AwardCheck check = fixture.view(person).check(Award.PROVISIONAL);

    assertThat(check.missing()).extracting(NeedLine::where).containsExactly(Where.DECISION);
    assertThat(check.isReadyForDecision()).isTrue();
  }

  @Test
  void countsNoHoursOfThePracticumForARenewal() {
    PersonId person = fixture.learned();
    fixture.practicum.is(
        new PracticumResult(
            Map.of(new HourKind("team"), Duration.ofHours(200)), true, List.of(), Set.of()));

    AwardCheck check = fixture.view(person).check(Award.RENEWAL);

    assertThat(check.missing().get(0).words().en()).contains("0 of 20");
    assertThat(check.missing())
        .extracting(NeedLine::where)
        .contains(Where.LEARNING)
        .doesNotContain(Where.PRACTICUM);
  }

  @Test
  void saysWhatCertificatesCanSay() {
    PersonId person = fixture.learned();
    fixture.clock.pass(Duration.ofHours(1));
    fixture.passExam(person);

    Earned earned = fixture.in(() -> fixture.standings.earned(person, StandingFixture.PEERS));

    assertThat(earned.modules())
        .isEqualTo(StandingFixture.modules().stream().map(module -> module.id()).toList());
    assertThat(earned.examPassed()).isTrue();
    assertThat(earned.firstAt()).contains(StandingFixture.NOON);
    assertThat(earned.lastAt()).contains(fixture.clock.instant());
  }

  @Test
  void knowsTheModulesOfManyInOneStatementAsItKnowsThoseOfOne() {
    List<Module> modules = StandingFixture.modules();
    PersonId person = fixture.enrolled();
    modules.subList(1, modules.size()).forEach(module -> fixture.complete(person, module));
    fixture.recognise(person, modules.get(0));
    fixture.recognise(person, modules.get(1));
    PersonId paused = fixture.enrolled();
    fixture.complete(paused, modules.get(0));
    fixture.change(
        "update enrolment set paused_at = ? where person_id = ?", fixture.clock.instant(), paused);
    PersonId nobody = StandingFixture.aPerson();

    Map<PersonId, CountingModules> all =
        fixture.in(
            () ->
                fixture.standings.modules(List.of(person, paused, nobody), StandingFixture.PEERS));

    Earned earned = fixture.in(() -> fixture.standings.earned(person, StandingFixture.PEERS));
    assertThat(all.get(person))
        .isEqualTo(new CountingModules(earned.modules(), earned.recognised()));
    assertThat(earned.recognised()).containsExactly(modules.get(0).id());
    assertThat(all.get(paused)).isEqualTo(CountingModules.NONE);
    assertThat(all).doesNotContainKey(nobody);
    assertThat(
            fixture.database.statementsOf(
                () -> fixture.standings.modules(List.of(person, paused), StandingFixture.PEERS)))
        .isOne();
  }

  @Test
  void looksAtTheWholeInAFewStatements() {
    PersonId person = fixture.learned();
    fixture.clock.pass(Duration.ofDays(1));
    fixture.enter(person, FactKind.PROVISIONAL_GRANTED, "Tout y est.");
    fixture.clock.pass(Duration.ofDays(1));
    fixture.enter(person, FactKind.SUSPENDED, "Une plainte est examinée.");

    assertThat(fixture.database.statementsOf(() -> fixture.standings.of(person))).isEqualTo(3);
  }

  private static List<Future<Entry>> atOnce(Callable<Entry> entering) throws InterruptedException {
    ExecutorService several = Executors.newFixedThreadPool(6);
    try {
      return several.invokeAll(Collections.nCopies(6, entering));
    } finally {
      several.shutdown();
    }
  }
}
