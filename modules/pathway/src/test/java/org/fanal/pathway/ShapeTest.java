package org.fanal.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanal.pathway.PathwayFixture.aLesson;
import static org.fanal.pathway.PathwayFixture.aModule;
import static org.fanal.pathway.PathwayFixture.step;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.ScenarioId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

  private static final ModuleId M1 = new ModuleId("m1");

  @Test
  void namesItsStepsInReadingOrder() {
    assertThat(aModule("m1").steps()).containsExactly(step("l1/a"), step("l1/b"), step("l2/c"));
  }

  static Stream<Arguments> wrongShapes() {
    ScenarioId s1 = new ScenarioId("s1");
    return Stream.of(
        wrong("a lesson without steps", () -> aLesson("l1")),
        wrong("a step twice in a lesson", () -> aLesson("l1", "a", "a")),
        wrong("a step in two lessons", () -> aModuleOf(aLesson("l1", "a"), aLesson("l2", "a"))),
        wrong("a lesson twice", () -> aModuleOf(aLesson("l1", "a"), aLesson("l1", "b"))),
        wrong("a module without lessons", () -> aModuleOf()),
        wrong(
            "a scenario twice",
            () -> new ModuleShape(M1, List.of(aLesson("l1", "a")), List.of(s1, s1))),
        wrong(
            "a module twice",
            () ->
                new ProgrammeShape(
                    new ProgrammeId("peers"), List.of(aModule("m1"), aModule("m1")))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongShapes")
  void refusesAShapeInWhichAPlaceIsNotOnePlace(String name, Executable making) {
    assertThatThrownBy(making::execute).isInstanceOf(IllegalArgumentException.class);
  }

  private static ModuleShape aModuleOf(LessonShape... lessons) {
    return new ModuleShape(M1, List.of(lessons), List.of());
  }

  private static Arguments wrong(String name, Executable making) {
    return arguments(name, making);
  }
}
