package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.assessment.Item;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What M1 can do, every module of every programme can, with its own lessons and questions. */
class EveryModuleTest {

  static Stream<ModulePath> paths() {
    return StudyFixture.newest().programmes().stream()
        .flatMap(
            programme ->
                programme.modules().stream()
                    .map(module -> new ModulePath(programme.id(), module.id())));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void isReadPlayedAndMasteredToTheEnd(ModulePath path) {
    StudyFixture study = new StudyFixture(path);
    PersonId person = study.aReader();
    study.playAll(person);
    assertThat(study.completionsTold(person)).isZero();

    study.mastered(person);

    assertThat(study.state(person)).isInstanceOf(CheckState.Mastered.class);
    assertThat(study.completionsTold(person)).isOne();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void drawsItsCheckAnewAndAsksForAnotherTimeAfterMissing(ModulePath path) {
    StudyFixture study = new StudyFixture(path);
    PersonId person = study.aReader();

    study.missed(person);

    assertThat(study.state(person)).isInstanceOf(CheckState.Waiting.class);
    assertThat(study.completionsTold(person)).isZero();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void drawsAsManyQuestionsAsItSaysAndNotAlwaysTheSame(ModulePath path) {
    StudyFixture study = new StudyFixture(path);
    Set<Set<ItemId>> drawn = new HashSet<>();

    for (int i = 0; i < 4; i++) {
      PersonId person = study.aReader();
      study.started(person);
      Set<ItemId> items = new HashSet<>();
      study.view(person).questions().stream()
          .map(QuestionView::item)
          .map(Item::id)
          .forEach(items::add);
      assertThat(items).hasSize(study.module().check().draw());
      drawn.add(items);
    }

    assertThat(drawn).hasSizeGreaterThan(1);
  }
}
