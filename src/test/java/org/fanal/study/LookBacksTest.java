package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.M1;
import static org.fanal.study.StudyFixture.PEERS;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PersonId;
import org.junit.jupiter.api.Test;

class LookBacksTest {

  private final StudyFixture study = new StudyFixture();

  @Test
  void comeThreeDaysAfterAModuleAndNotBefore() {
    PersonId person = aGraduate();

    study.clock.pass(Duration.ofDays(3).minusSeconds(1));
    assertThat(due(person)).isEmpty();
    assertThat(isOffered(person)).isFalse();

    study.clock.pass(Duration.ofSeconds(1));
    assertThat(due(person)).hasSize(3).doesNotHaveDuplicates();
    assertThat(isOffered(person)).isTrue();
  }

  @Test
  void askOthersTheNextTimeAndWaitLonger() {
    PersonId person = aGraduate();
    study.clock.pass(Duration.ofDays(3));
    Set<ItemId> asked = new HashSet<>(due(person));

    done(person);
    study.clock.pass(Duration.ofDays(9));
    assertThat(due(person)).isEmpty();

    study.clock.pass(Duration.ofDays(1));
    assertThat(due(person)).hasSize(3).doesNotContainAnyElementsOf(asked);
  }

  @Test
  void areOverAfterTheFourthTime() {
    PersonId person = aGraduate();
    for (int i = 0; i < 4; i++) {
      study.clock.pass(Duration.ofDays(90));
      assertThat(due(person)).isNotEmpty();
      done(person);
    }

    study.clock.pass(Duration.ofDays(900));

    assertThat(due(person)).isEmpty();
  }

  @Test
  void countOnceHoweverOftenTheyAreSent() {
    PersonId person = aGraduate();
    study.clock.pass(Duration.ofDays(3));

    List<ItemId> asked = due(person);
    study.run(() -> study.lookBacks.done(person, PEERS, asked));
    study.run(() -> study.lookBacks.done(person, PEERS, asked));
    study.clock.pass(Duration.ofDays(10));

    assertThat(due(person)).isNotEmpty();
  }

  @Test
  void countNothingThatWasNotAsked() {
    PersonId person = aGraduate();
    study.clock.pass(Duration.ofDays(3));

    study.run(() -> study.lookBacks.done(person, PEERS, List.of(new ItemId("m2-l1-t1"))));

    assertThat(due(person)).isNotEmpty();
  }

  @Test
  void askNothingOfAModuleThatIsNotComplete() {
    PersonId reader = study.aReader();
    study.clock.pass(Duration.ofDays(400));
    ItemId item = study.module().practice().get(0).id();

    assertThat(due(reader)).isEmpty();
    assertThat(study.in(() -> study.lookBacks.asked(reader, PEERS, List.of(item)))).isEmpty();
  }

  @Test
  void areThereForTheOneWhoStudiedOnly() {
    PersonId stranger = StudyFixture.aPerson();

    assertThat(due(stranger)).isEmpty();
    done(stranger);
  }

  private PersonId aGraduate() {
    PersonId person = study.aReader();
    study.playAll(person);
    study.mastered(person);
    return person;
  }

  private List<ItemId> due(PersonId person) {
    return study.in(() -> study.lookBacks.due(person, PEERS)).stream()
        .filter(question -> question.path().equals(M1))
        .map(question -> question.item().id())
        .toList();
  }

  private void done(PersonId person) {
    List<ItemId> items = due(person);
    study.run(() -> study.lookBacks.done(person, PEERS, items));
  }

  private boolean isOffered(PersonId person) {
    return study.in(() -> study.dashboard.of(person)).get(0).lookBackDue();
  }
}
