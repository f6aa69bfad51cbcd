package org.fanal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanal.architecture.canary.model.CanaryModel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WallsTest {

  private static final JavaClasses APPLICATION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> location.contains("/src/target/classes/"))
          .importPackages("org.fanal");

  @TestFactory
  Stream<DynamicTest> holds() {
    return Walls.rules(APPLICATION).entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(APPLICATION)));
  }

  @Test
  void noPackagesGoInCircles() {
    SlicesRuleDefinition.slices()
        .matching("org.fanal.(*)..")
        .should()
        .beFreeOfCycles()
        .check(APPLICATION);
  }

  @Test
  void seesTheFeatures() {
    assertThat(new Features(APPLICATION).names()).contains("platform", "people", "study");
  }

  @Test
  void reportsTheCanary() {
    JavaClasses canary = new ClassFileImporter().importClasses(CanaryModel.class);
    Map<String, ArchRule> rules = Walls.rules(APPLICATION);

    List<String> broken =
        rules.entrySet().stream()
            .filter(rule -> breaks(rule.getValue(), canary))
            .map(Map.Entry::getKey)
            .toList();

    assertThat(broken)
        .containsExactlyInAnyOrder("models are free of frameworks", "time comes from a clock");
  }

  private static boolean breaks(ArchRule rule, JavaClasses classes) {
    EvaluationResult result = rule.allowEmptyShould(true).evaluate(classes);
    return result.hasViolation();
  }
}
