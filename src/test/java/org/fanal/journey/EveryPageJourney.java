package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import java.util.List;
import java.util.stream.Stream;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.courseware.Step;
import org.fanal.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of every lesson, on an old phone at night; each passes axe in one of the languages.
 */
class EveryPageJourney {

  private static final List<String> AROUND = List.of("", "/check");

  static Stream<Arguments> modules() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                FirstModule.programmes().stream()
                    .flatMap(
                        programme ->
                            programme.modules().stream()
                                .map(module -> Arguments.of(language, programme, module))));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("modules")
  void isInOrder(Language language, Programme programme, Module module) {
    try (Visitor trainee = Visitor.onAnOldPhoneAtNight(language).signIn("ariane@example.org")) {
      trainee.goTo("/dashboard?lang=" + language.tag());
      enrol(trainee, programme);
      String address = "/learn/" + programme.id() + "/" + module.id();
      AROUND.forEach(part -> trainee.goTo(address + part).findsThePageInOrder());
      for (Lesson lesson : module.lessons()) {
        for (Step step : lesson.steps()) {
          String place = address + "/" + lesson.id() + "/" + step.id();
          if (step.equals(examined(module, lesson, language))) {
            trainee.goTo(place).findsThePageInOrder();
          } else {
            opens(trainee, place, step, language);
          }
        }
      }
    }
  }

  /** One step of each lesson, another one in the other language and in the next lesson. */
  private static Step examined(Module module, Lesson lesson, Language language) {
    int number = module.lessons().indexOf(lesson) + language.ordinal();
    return lesson.steps().get(number % lesson.steps().size());
  }

  /** The whole of the shortest module by its own buttons alone. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void isReachedWithoutScriptFromTheFirstToTheLast(Language language) {
    Programme programme = FirstModule.programmes().get(0);
    Module module = programme.modules().get(programme.modules().size() - 1);
    List<Step> steps = module.lessons().stream().flatMap(l -> l.steps().stream()).toList();
    try (Visitor trainee = Visitor.withoutScript(language).signIn("ariane@example.org")) {
      Page page = trainee.goTo("/dashboard?lang=" + language.tag()).page();
      trainee.goTo("/learn/" + programme.id() + "/" + module.id() + "/" + first(module));
      for (Step step : steps) {
        assertThat(page.locator("h1").textContent()).isEqualTo(step.title().in(language));
        page.locator(".turn button.go").click();
      }
      assertThat(page.url()).contains("/" + module.id() + "/");
      assertThat(page.locator("h1").textContent())
          .isNotEqualTo(steps.get(steps.size() - 1).title().in(language));
    }
  }

  private static String first(Module module) {
    Lesson lesson = module.lessons().get(0);
    return lesson.id() + "/" + lesson.steps().get(0).id();
  }

  private static void opens(Visitor trainee, String address, Step step, Language language) {
    APIResponse page = trainee.context().request().get(address);
    assertThat(page.status()).as(address).isEqualTo(200);
    assertThat(page.text()).as(address).contains("<h1>" + escaped(step.title().in(language)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static void enrol(Visitor trainee, Programme programme) {
    trainee.post(
        "/do/enrolment",
        FormData.create()
            .set("programme", programme.id().value())
            .set("adult", "on")
            .set("lived-experience", "on")
            .set("sensitive-consent", "on"));
  }
}
