package org.fanal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.people.ApplyOutcome.Flaw;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdmissionTest {

  private final PeopleFixture people = new PeopleFixture();
  private final NameServer names = NameServer.open();
  private final PersonId claire = people.aTrainee(PeopleFixture.anAddress());
  private final PersonId admin = people.aTrainee(PeopleFixture.anAddress());
  private final String domain = "d" + UUID.randomUUID() + ".example.org";

  @AfterEach
  void closeTheNameServer() {
    names.close();
  }

  @Test
  void admitsAnOrganisationThatPutItsWordIntoTheRecordsOfItsDomain() {
    UUID id = applied(claire);
    assertThat(look(claire, id)).isEqualTo(DomainProofs.Outcome.NOT_THERE);
    assertThat(admit(id, false)).isEqualTo(Admissions.Outcome.NOT_PROVEN);
    names.holds(domain, "v=spf1 -all", proof(id).record());

    assertThat(look(claire, id)).isEqualTo(DomainProofs.Outcome.PROVEN);
    assertThat(admit(id, false)).isEqualTo(Admissions.Outcome.DONE);

    assertThat(names.asked).containsOnly(domain + " 16");
    assertThat(in(() -> people.organisations.roleOf(claire, id))).contains(OrganisationRole.OWNER);
    assertThat(in(() -> people.organisations.isAdmitted(id))).isTrue();
    assertThat(in(() -> people.accounts.find(claire)).orElseThrow().person().is(Role.EMPLOYER))
        .isTrue();
    assertThat(admit(id, true)).isEqualTo(Admissions.Outcome.GONE);
  }

  @Test
  void provesADomainByTheLinkInItsPostmastersMail() {
    UUID id = applied(claire);
    assertThat(mail(claire, id)).isEqualTo(DomainProofs.Outcome.SENT);
    assertThat(people.letters).last().extracting("to").isEqualTo("postmaster@" + domain);
    assertThat(people.letters.get(0).body()).doesNotContain("Maison");
    String token = people.mailedToken();

    assertThat(in(() -> people.proofs.opened(token)))
        .contains(new DomainProofs.Claim("Maison", domain));
    assertThat(in(() -> people.proofs.confirm(token))).isTrue();

    assertThat(proof(id).way()).contains(DomainProof.Way.LETTER);
    assertThat(in(() -> people.proofs.confirm(token))).isFalse();
  }

  @Test
  void closesTheLinkAfterSevenDaysAndWithTheNextOne() {
    UUID id = applied(claire);
    mail(claire, id);
    String first = people.mailedToken();
    mail(claire, id);
    String second = people.mailedToken();

    assertThat(in(() -> people.proofs.opened(first))).isEmpty();
    people.clock.pass(Duration.ofDays(7).minusSeconds(1));
    assertThat(in(() -> people.proofs.opened(second))).isPresent();
    people.clock.pass(Duration.ofSeconds(1));
    assertThat(in(() -> people.proofs.opened(second))).isEmpty();
    assertThat(in(() -> people.proofs.confirm(second))).isFalse();
  }

  @Test
  void sendsFiveLettersAtMost() {
    UUID id = applied(claire);
    for (int i = 0; i < 5; i++) {
      assertThat(mail(claire, id)).isEqualTo(DomainProofs.Outcome.SENT);
    }
    people.clock.pass(Duration.ofDays(2));

    assertThat(mail(claire, id)).isEqualTo(DomainProofs.Outcome.WAIT);
  }

  @Test
  void letsNobodyElseProveOrSend() {
    UUID id = applied(claire);

    assertThat(look(admin, id)).isEqualTo(DomainProofs.Outcome.NOT_YOURS);
    assertThat(mail(admin, id)).isEqualTo(DomainProofs.Outcome.NOT_YOURS);
    assertThat(names.asked).isEmpty();
  }

  @Test
  void saysWhenNoNameServerAnswers() {
    UUID id = applied(claire);
    NameServer silent = NameServer.open();
    silent.close();

    assertThat(in(() -> people.lookup(silent).look(claire, id)))
        .isEqualTo(DomainProofs.Outcome.NO_ANSWER);
  }

  @Test
  void showsThatAnotherProvedTheSameDomain() {
    UUID first = applied(claire);
    names.holds(domain, proof(first).record());
    look(claire, first);
    admit(first, false);
    PersonId other = people.aTrainee(PeopleFixture.anAddress());
    UUID second = applied(other);
    names.holds(domain, proof(first).record(), proof(second).record());
    look(other, second);

    assertThat(in(() -> people.proofs.othersOf(second))).containsExactly("Maison");
    assertThat(admit(second, false)).isEqualTo(Admissions.Outcome.DOMAIN_SHARED);
    assertThat(admit(second, true)).isEqualTo(Admissions.Outcome.DONE);
  }

  @Test
  void declinesWithASentenceThatOnlyTheApplicantAndAdministratorsRead() {
    UUID id = applied(claire);

    assertThat(decline(id, "  ")).isEqualTo(Admissions.Outcome.NO_REASON);
    assertThat(decline(id, "Il manque le nom légal.")).isEqualTo(Admissions.Outcome.DONE);

    Application answered = in(() -> people.applications.latestOf(claire)).orElseThrow();
    assertThat(answered.state()).isEqualTo(ApplicationState.DECLINED);
    assertThat(answered.reason()).contains("Il manque le nom légal.");
    assertThat(people.letters).last().extracting("body").asString().doesNotContain("légal");
    assertThat(apply(claire)).isInstanceOf(ApplyOutcome.Applied.class);
  }

  @Test
  void runsOneApplicationAPersonUntilItIsWithdrawn() {
    applied(claire);
    assertThat(apply(claire)).isInstanceOf(ApplyOutcome.RunsAlready.class);

    people.database.inTransaction(() -> people.applications.withdraw(claire));

    assertThat(in(() -> people.applications.latestOf(claire)).orElseThrow().state())
        .isEqualTo(ApplicationState.WITHDRAWN);
    assertThat(apply(claire)).isInstanceOf(ApplyOutcome.Applied.class);
  }

  @Test
  void runsOneOfTwoThatAreSentAtOnce() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    Callable<ApplyOutcome> send = () -> apply(claire);
    List<ApplyOutcome> outcomes = new ArrayList<>();

    try {
      for (Future<ApplyOutcome> outcome : two.invokeAll(List.of(send, send))) {
        outcomes.add(outcome.get());
      }
    } finally {
      two.shutdownNow();
    }

    assertThat(outcomes).hasAtLeastOneElementOfType(ApplyOutcome.Applied.class);
    assertThat(outcomes).hasAtLeastOneElementOfType(ApplyOutcome.RunsAlready.class);
  }

  @Test
  void saysAllThatIsToMend() {
    ApplicationWish wish = new ApplicationWish(" ", "XX", "r".repeat(121), "localhost", "", "");

    assertThat(in(() -> people.applications.apply(claire, wish)))
        .isEqualTo(new ApplyOutcome.ToMend(java.util.EnumSet.allOf(Flaw.class)));
  }

  @Test
  void endsAndGoesOn() {
    UUID id = in(() -> people.organisations.make(admin, "Maison")).orElseThrow();
    people.database.inTransaction(() -> people.organisations.addMember(admin, id, claire));
    String handle = in(() -> people.organisations.find(id)).orElseThrow().handle().grouped();

    people.database.inTransaction(() -> people.admissions.end(admin, id));
    assertThat(in(() -> people.organisations.isAdmitted(id))).isFalse();
    assertThat(in(() -> people.organisations.findByHandle(handle))).isEmpty();
    assertThat(in(() -> people.organisations.of(claire))).isEmpty();
    assertThat(in(() -> people.organisations.roleOf(claire, id))).isEmpty();

    people.database.inTransaction(() -> people.admissions.goOn(admin, id));
    assertThat(in(() -> people.organisations.roleOf(claire, id))).contains(OrganisationRole.OWNER);
  }

  @Test
  void asksForTheProofAgainAfterAYear() {
    UUID id = applied(claire);
    names.holds(domain, proof(id).record());
    look(claire, id);
    admit(id, false);
    people.clock.pass(Duration.ofDays(365));
    assertThat(proof(id).isDueAgain(people.clock.instant())).isFalse();
    people.clock.pass(Duration.ofSeconds(1));
    assertThat(proof(id).isDueAgain(people.clock.instant())).isTrue();

    look(claire, id);

    assertThat(proof(id).isDueAgain(people.clock.instant())).isFalse();
  }

  @Test
  void goesWithTheAccountOfWhoeverApplied() {
    UUID id = applied(claire);
    assertThat(in(() -> people.privacy.everythingAbout(claire)).toString()).contains("Parce que");

    in(() -> people.privacy.erase(claire, PeopleFixture.PASSWORD, PeopleFixture.CLIENT));

    assertThat(in(() -> people.applications.find(id))).isEmpty();
    assertThat(in(() -> people.proofs.find(id))).isEmpty();
  }

  private UUID applied(PersonId person) {
    return ((ApplyOutcome.Applied) apply(person)).application();
  }

  private ApplyOutcome apply(PersonId person) {
    ApplicationWish wish =
        new ApplicationWish("Maison", "CA", "Québec", domain, "Direction", "Parce que");
    return in(() -> people.applications.apply(person, wish));
  }

  private DomainProofs.Outcome look(PersonId person, UUID id) {
    return in(() -> people.lookup(names).look(person, id));
  }

  private DomainProofs.Outcome mail(PersonId person, UUID id) {
    return in(() -> people.proofs.mail(person, id, Language.FR));
  }

  private Admissions.Outcome admit(UUID id, boolean seen) {
    return in(() -> people.admissions.admit(admin, id, seen));
  }

  private Admissions.Outcome decline(UUID id, String reason) {
    return in(() -> people.admissions.decline(admin, id, reason));
  }

  private DomainProof proof(UUID id) {
    return in(() -> people.proofs.find(id)).orElseThrow();
  }

  private <T> T in(Supplier<T> work) {
    return people.database.inTransaction(work);
  }
}
