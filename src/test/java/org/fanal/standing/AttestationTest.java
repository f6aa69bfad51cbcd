package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanal.courseware.Module;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.FactKind;
import org.fanal.pathway.standing.Status;
import org.junit.jupiter.api.Test;

class AttestationTest {

  private final StandingFixture fixture = new StandingFixture();

  @Test
  void comesByItselfWithTheLastModuleAndOnce() {
    PersonId person = fixture.enrolled();
    List<Module> modules = StandingFixture.modules();
    modules.subList(1, modules.size()).forEach(module -> fixture.complete(person, module));
    fixture.tell(person, modules.get(1));
    Status before = fixture.view(person).standing().status();

    fixture.complete(person, modules.get(0));
    fixture.tell(person, modules.get(0));
    fixture.tell(person, modules.get(0));

    assertThat(before).isEqualTo(Status.IN_TRAINING);
    assertThat(fixture.view(person).standing().status()).isEqualTo(Status.ATTESTED);
    assertThat(fixture.view(person).history())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.kind()).isEqualTo(FactKind.THEORY_ATTESTED);
              assertThat(line.actor()).isEqualTo(person.value());
            });
    assertThat(fixture.told("standing.changed.1", person)).isOne();
  }

  @Test
  void comesByItselfWhenTheRestIsRecognised() {
    PersonId person = fixture.enrolled();
    List<Module> modules = StandingFixture.modules();
    fixture.recognise(person, modules.get(0));
    fixture.recognise(person, modules.get(1));
    modules.subList(1, modules.size()).forEach(module -> fixture.complete(person, module));

    fixture.tell(person, modules.get(1));

    assertThat(fixture.view(person).standing().status()).isEqualTo(Status.ATTESTED);
  }

  @Test
  void findsWhoeverCompletedItAllBefore() {
    PersonId late = fixture.enrolled();
    PersonId learner = fixture.enrolled();
    StandingFixture.modules().forEach(module -> fixture.complete(late, module));
    fixture.complete(learner, StandingFixture.modules().get(0));

    List<PersonId> found = late();
    fixture.in(
        () -> {
          fixture.attestation.attest(late, StandingFixture.PEERS);
          return true;
        });

    assertThat(found).contains(late).doesNotContain(learner);
    assertThat(fixture.view(late).standing().status()).isEqualTo(Status.ATTESTED);
    assertThat(late()).doesNotContain(late);
  }

  @Test
  void findsWhoeverCompletedWhatIsNotRecognised() {
    PersonId late = fixture.enrolled();
    PersonId learner = fixture.enrolled();
    List<Module> modules = StandingFixture.modules();
    modules.subList(1, modules.size()).forEach(module -> fixture.complete(late, module));
    modules.subList(1, modules.size()).forEach(module -> fixture.complete(learner, module));
    fixture.recognise(late, modules.get(0));
    fixture.recognise(learner, modules.get(1));

    assertThat(late()).contains(late).doesNotContain(learner);
  }

  @Test
  void restsWhileStudyRests() {
    PersonId person = fixture.enrolled();
    StandingFixture.modules().forEach(module -> fixture.complete(person, module));
    fixture.change(
        "update enrolment set paused_at = ? where person_id = ?", fixture.clock.instant(), person);

    fixture.tell(person, StandingFixture.modules().get(0));

    assertThat(late()).doesNotContain(person);
    assertThat(fixture.in(() -> fixture.standings.of(person))).isEmpty();
  }

  private List<PersonId> late() {
    return fixture.in(() -> fixture.attestation.late()).stream()
        .map(each -> each.person())
        .toList();
  }
}
