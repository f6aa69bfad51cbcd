package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A trainee begins, writes for their own eyes, goes on by keyboard, and loses nothing. */
class TraineeJourney {

  private static final String FIRST_STEP = FirstModule.ADDRESS + "/l1/same-word";
  private static final String ASKING_STEP = FirstModule.ADDRESS + "/l1/clinical-personal";
  private static final String SCENARIO = FirstModule.ADDRESS + "/scenario/s1";
  private static final String TEXT = "Le jeudi, je chante dans une chorale.";

  @ParameterizedTest
  @EnumSource(Language.class)
  void enrolsAndWritesWhatNobodyElseReads(Language language) {
    try (Visitor trainee = Visitor.reading(language);
        Visitor trainer = Visitor.reading(language)) {
      Newcomer.withAnAccount(trainee, language);
      enrols(trainee.findsThePageInOrder(), language);

      trainee.page().locator(".lit a.go").click();
      trainee.page().waitForURL("**" + FIRST_STEP);
      trainee.findsThePageInOrder();
      trainee.page().locator("textarea").fill(TEXT);
      assertThat(trainee.page().locator(".private .saved:not(.local)"))
          .hasText(Pattern.compile(say(language, "learn.saved", ".+")));

      trainee.page().reload();
      assertThat(trainee.page().locator("textarea")).hasValue(TEXT);
      trainee.findsThePageInOrder();
      findsNothingOfIt(trainer);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void goesOnByKeyboardAndTriesAQuestion(Language language) {
    try (Visitor trainee = enrolled(language)) {
      Page page = trainee.goTo(FIRST_STEP).page();
      page.locator("textarea").focus();
      page.keyboard().press("Control+A");
      page.keyboard().type(TEXT + language);
      tabTo(page, ".turn .go");
      page.keyboard().press("Enter");
      page.waitForURL("**" + ASKING_STEP);
      trainee.findsThePageInOrder();

      tabTo(page, "input[name='choice.m1-l1-t1']");
      page.keyboard().press("Space");
      tabTo(page, "button[name=item]");
      page.keyboard().press("Enter");

      assertThat(page.locator("[data-told] strong")).isVisible();
      assertThat(page.locator("input[name='choice.m1-l1-t1']:checked")).hasCount(1);
      trainee.findsThePageInOrder();
      page.locator(".turn .back").click();
      assertThat(page.locator("textarea")).hasValue(TEXT + language);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void changesLanguageInTheMiddleOfAPage(Language language) {
    try (Visitor trainee = enrolled(language)) {
      Page page = trainee.goTo(FirstModule.ADDRESS + "/l2/poster").page();
      page.locator("textarea").fill(TEXT + language);

      page.locator("a[data-language]").click();

      assertThat(page.locator("html[lang=" + language.other().tag() + "]")).hasCount(1);
      assertThat(page.locator("textarea")).hasValue(TEXT + language);
      assertThat(page).hasURL(Pattern.compile(FirstModule.ADDRESS + "/l2/poster$"));
      trainee.findsThePageInOrder();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void playsAScenarioToASafeEndAndExplainsAChoice(Language language) {
    try (Visitor trainee = enrolled(language)) {
      Page page = trainee.goTo(SCENARIO).findsThePageInOrder().page();
      List.of("closed", "end-insist").forEach(node -> choose(page, node));
      trainee.findsThePageInOrder();
      page.locator(".turn .go").click();
      List.of("not-the-same", "daughter", "wish", "end-goal").forEach(node -> choose(page, node));
      trainee.findsThePageInOrder();

      page.locator("#text").fill(TEXT + language);
      page.locator(".turn .go").click();

      page.waitForURL(url -> !url.contains(SCENARIO));
      trainee.goTo(SCENARIO);
      assertThat(page.locator(".place .state.done")).isVisible();
      trainee.goTo(SCENARIO + "/end-goal");
      assertThat(page.locator("#text")).hasValue(TEXT + language);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsTheMainPagesInOrderOnAnOldPhoneAtNight(Language language) {
    try (Visitor trainee = Visitor.onAnOldPhoneAtNight(language)) {
      trainee.signIn(language == Language.FR ? "maelle@example.org" : "rowan@example.org");
      trainee.goTo("/dashboard?lang=" + language.tag()).findsThePageInOrder();

      List.of(
              FirstModule.ADDRESS,
              FIRST_STEP,
              ASKING_STEP,
              SCENARIO,
              FirstModule.ADDRESS + "/check",
              "/learn/peers",
              "/learn/peers/exam",
              "/learn/peers/look-back",
              FirstModule.ADDRESS + "/l1/print",
              "/learn/peers/m4/practicum",
              "/learn/peers/m4/session",
              "/learn/peers/m4/journal",
              "/statements")
          .forEach(address -> trainee.goTo(address).findsThePageInOrder());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsTheJournalOfAModule(Language language) {
    try (Visitor trainee = enrolled(language)) {
      Page page = trainee.goTo("/learn/peers/m4/journal").page();
      page.locator("textarea").first().fill(TEXT + language);
      assertThat(page.locator(".private .saved:not(.local)"))
          .hasText(Pattern.compile(say(language, "learn.saved", ".+")));

      page.reload();

      assertThat(page.locator("textarea").first()).hasValue(TEXT + language);
      trainee.findsThePageInOrder();
    }
  }

  private static void enrols(Visitor trainee, Language language) {
    Page page = trainee.page();
    page.locator(".lit a.go").click();
    page.waitForURL("**/enrol/peers");
    trainee.findsThePageInOrder();
    Locator begin = trainee.button(say(language, "learn_enrol.begin"));
    begin.click();
    assertThat(page.locator(".summary")).isFocused();
    trainee.findsThePageInOrder();
    page.locator("main input[type=checkbox]").all().forEach(Locator::check);
    begin.click();
    page.waitForURL("**/dashboard");
    trainee.findsThePageInOrder();
  }

  private static void findsNothingOfIt(Visitor trainer) {
    Page page = trainer.signIn("johanne@example.org").goTo("/trainer").page();
    List<String> cohorts =
        page.locator("main a[href^='/trainer/']").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    List<String> shown = cohorts.stream().map(path -> trainer.goTo(path).page().content()).toList();

    assertThat(shown).anyMatch(text -> text.contains(Newcomer.NAME));
    assertThat(shown).noneMatch(text -> text.contains(TEXT));
  }

  /** Somebody of the demo who is enrolled and stands at the beginning. */
  private static Visitor enrolled(Language language) {
    Visitor trainee = Visitor.reading(language).signIn("ariane@example.org");
    return trainee.goTo("/dashboard?lang=" + language.tag());
  }

  private static void choose(Page page, String node) {
    page.locator("a.choice[href*='/" + node + "?']").first().click();
    page.waitForURL("**/" + node + "?*");
  }

  private static void tabTo(Page page, String selector) {
    page.waitForCondition(
        () -> {
          page.keyboard().press("Tab");
          return (Boolean) page.evaluate("it => document.activeElement.matches(it)", selector);
        });
  }

  private static String say(Language language, String key, Object... arguments) {
    return Sentences.say(language, key, arguments);
  }
}
