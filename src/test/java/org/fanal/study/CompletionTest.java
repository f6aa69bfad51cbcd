package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.M1;
import static org.fanal.study.StudyFixture.START;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fanal.assessment.AttemptId;
import org.fanal.courseware.Scenario;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.ModuleState;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CompletionTest {

  private final StudyFixture study = new StudyFixture();

  @Test
  void comesWithTheLastFactWhenThatIsTheCheck() {
    PersonId person = study.aReader();
    study.playAll(person);
    assertThat(study.completionsTold(person)).isZero();

    study.mastered(person);

    assertComplete(person);
  }

  @Test
  void comesWithTheLastFactWhenThatIsAScenario() {
    PersonId person = study.aReader();
    study.mastered(person);
    assertThat(study.completionsTold(person)).isZero();

    study.playAll(person);

    assertComplete(person);
  }

  @Test
  void isToldOnceWhateverIsDoneAfterwards() {
    PersonId person = study.aReader();
    study.playAll(person);
    study.mastered(person);

    study.playAll(person);
    study.readAll(person);

    assertComplete(person);
  }

  @RepeatedTest(5)
  void isToldOnceWhenTheTwoLastFactsComeAtTheSameTime() throws Exception {
    PersonId person = study.aReader();
    List<Scenario> scenarios = study.module().scenarios();
    scenarios.subList(1, scenarios.size()).forEach(scenario -> study.play(person, scenario));
    AttemptId attempt = study.started(person);
    study.answerAll(person, attempt);
    ExecutorService tabs = Executors.newFixedThreadPool(2);

    Future<?> check = tabs.submit(() -> study.in(() -> study.checks.submit(person, attempt)));
    Future<?> scenario = tabs.submit(() -> study.play(person, scenarios.get(0)));
    check.get();
    scenario.get();
    tabs.shutdown();

    assertComplete(person);
  }

  private void assertComplete(PersonId person) {
    assertThat(study.completionsTold(person)).isEqualTo(1);
    ModuleView view = study.in(() -> study.reading.module(person, M1)).orElseThrow();
    assertThat(view.state()).isEqualTo(ModuleState.COMPLETE);
    assertThat(view.completedAt()).contains(START);
    ProgrammeView dashboard = study.in(() -> study.dashboard.of(person)).get(0);
    assertThat(dashboard.modulesDone()).isEqualTo(1);
  }
}
