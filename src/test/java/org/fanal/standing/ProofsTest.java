package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Region;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.pathway.standing.FactKind;
import org.fanal.people.Person;
import org.fanal.platform.Letter;
import org.junit.jupiter.api.Test;

/** Certified on 21 November 2026; the renewal is asked for on 1 September 2028. */
class ProofsTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-11-21");
  private static final Instant ASKED = Instant.parse("2028-09-01T12:00:00Z");

  private final CommitteeFixture fixture = new CommitteeFixture();

  @Test
  void handsInWhatWasLearnedWithTheRequest() {
    PersonId person = certified(false);
    learn(person, "Les limites.");

    DecisionId decision = fixture.asked(person, Matter.RENEWAL);

    assertThat(learning(person).entries()).allMatch(LearningView.Entry::handedIn);
    assertThat(learning(person).proof().drawn()).isFalse();
    assertThat(fixture.standing.view(person).proofAwaited()).isFalse();
    assertThat(evidence(decision).counting()).isEmpty();
    assertThat(fixture.give(fixture.victor, decision, true)).isEqualTo(OpinionOutcome.DECIDED);
    assertThat(learning(person).period().number()).isEqualTo(2);
    assertThat(learning(person).entries()).noneMatch(LearningView.Entry::counts);
  }

  @Test
  void waitsForProofOfWhoeverIsDrawn() {
    PersonId person = certified(true);
    learn(person, "Les limites.");

    DecisionId decision = fixture.asked(person, Matter.RENEWAL);

    assertThat(evidence(decision).counting()).hasSize(1);
    assertThat(fixture.letters).last().extracting(Letter::to).isEqualTo(person + "@example.org");
    assertThat(fixture.standing.view(person).proofAwaited()).isTrue();
    assertThat(fixture.give(fixture.victor, decision, true)).isEqualTo(OpinionOutcome.NOT_POSSIBLE);
    assertThat(see(fixture.victor, decision)).isFalse();

    assertThat(say(person, " Une attestation de présence. ")).isTrue();
    assertThat(evidence(decision).proof().text()).contains("Une attestation de présence.");
    assertThat(see(fixture.victor, decision)).isTrue();
    assertThat(see(fixture.aline, decision)).isFalse();
    assertThat(say(person, "Autre chose.")).isFalse();
    assertThat(fixture.standing.view(person).proofAwaited()).isFalse();
    assertThat(fixture.give(fixture.victor, decision, true)).isEqualTo(OpinionOutcome.DECIDED);
  }

  @Test
  void letsNobodySeeWhoMayNotDecide() {
    PersonId person = certified(true);
    DecisionId decision = fixture.asked(person, Matter.RENEWAL);
    say(person, "Un reçu.");
    fixture.taught(fixture.rose, person);

    assertThat(see(fixture.rose, decision)).isFalse();
    assertThat(see(person, decision)).isFalse();
  }

  @Test
  void asksForNoProofWhereNoneIsLookedAt() {
    PersonId person = certified(false);
    fixture.asked(person, Matter.RENEWAL);

    assertThat(say(person, "Un reçu.")).isFalse();
  }

  @Test
  void keepsThePracticeAsItWasUntilTheAnswer() {
    PersonId person = certified(false);
    assertThat(practise(person, true)).isEqualTo(LearningOutcome.KEPT);

    DecisionId decision = fixture.asked(person, Matter.RENEWAL);

    assertThat(practise(person, false)).isEqualTo(LearningOutcome.HANDED_IN);
    assertThat(learning(person).practised()).isTrue();
    fixture.give(fixture.victor, decision, false);
    fixture.give(fixture.aline, decision, false);
    assertThat(practise(person, false)).isEqualTo(LearningOutcome.KEPT);
  }

  private LearningOutcome practise(PersonId person, boolean yes) {
    return fixture.in(() -> fixture.standing.learning.practise(person, yes));
  }

  @Test
  void drawsLotsThatNeedTheKeyOfThePerson() {
    PersonId person = StandingFixture.aPerson();

    long drawn =
        Stream.generate(() -> drawnWithAnotherKey(person)).limit(100).filter(x -> x).count();

    assertThat(drawn).isBetween(1L, 30L);
  }

  private boolean drawnWithAnotherKey(PersonId person) {
    return fixture.in(
        () -> {
          fixture.standing.secrets.destroy(person.value());
          return fixture.handing.isDrawn(person, FIRST);
        });
  }

  private PersonId certified(boolean drawn) {
    fixture.standing.clock.set(StandingFixture.NOON);
    PersonId person =
        Stream.generate(StandingFixture::aPerson)
            .filter(each -> fixture.in(() -> fixture.handing.isDrawn(each, FIRST)) == drawn)
            .findFirst()
            .orElseThrow();
    fixture.aCandidate(person);
    fixture.standing.enter(person, FactKind.CERTIFICATE_GRANTED, "");
    fixture.standing.clock.set(ASKED);
    return person;
  }

  private void learn(PersonId person, String text) {
    Person who =
        new Person(person, "C", Language.FR, Region.CA_QC, ZoneId.of("America/Toronto"), Set.of());
    Declaration said =
        new Declaration(
            Optional.of(FIRST),
            Optional.of(new HourKind("ethics")),
            Optional.of(Duration.ofHours(1)),
            text);
    fixture.in(() -> fixture.standing.learning.add(who, said));
  }

  private LearningView learning(PersonId person) {
    return fixture.in(() -> fixture.standing.learning.of(person)).orElseThrow();
  }

  private LearningView evidence(DecisionId decision) {
    return fixture
        .in(() -> fixture.committee.find(fixture.victor, decision))
        .flatMap(view -> view.evidence().learning())
        .orElseThrow();
  }

  private boolean say(PersonId person, String text) {
    return fixture.in(() -> fixture.proofs.say(person, text));
  }

  private boolean see(PersonId member, DecisionId decision) {
    return fixture.in(() -> fixture.proofs.see(member, decision));
  }
}
