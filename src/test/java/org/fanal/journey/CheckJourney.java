package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The check keeps each answer, and whoever knows the module receives a statement. */
class CheckJourney {

  private static final String CHECK = FirstModule.ADDRESS + "/check";

  @Test
  void leadsToAStatementInTwoLanguages() {
    try (Visitor trainee = Visitor.reading(Language.FR)) {
      Newcomer.withAnAccount(trainee, Language.FR);
      FirstModule.readBy(trainee);
      FirstModule.playedBy(trainee);
      trainee.goTo("/dashboard").findsThePageInOrder();
      Page page = trainee.goTo(CHECK).findsThePageInOrder().page();
      trainee.button(Sentences.say(Language.FR, "learn_check.start")).click();
      page.waitForURL("**" + CHECK + "**");

      answersAll(trainee);
      trainee.findsThePageInOrder();
      page.locator("form[action='/do/check/submit'] button").click();

      assertThat(page.locator("h1")).hasText(Sentences.say(Language.EN, "learn_check.mastered"));
      trainee.findsThePageInOrder();
      findsTheStatement(trainee);
    }
  }

  /** Half the way in French, then in English: the answer given before the change stays. */
  private static void answersAll(Visitor trainee) {
    Page page = trainee.page();
    int questions = progress(page);
    for (int number = 1; number <= questions; number++) {
      assertThat(page.locator("#step strong").first()).hasText(Pattern.compile("\\b" + number));
      RightAnswer.on(page);
      if (number == questions / 2) {
        changesLanguage(trainee);
      }
      page.locator(".turn .go").click();
    }
    assertThat(page.locator("form[action='/do/check/submit']")).isVisible();
  }

  private static void changesLanguage(Visitor trainee) {
    Page page = trainee.page();
    String item = page.locator("#step input[name=item]").inputValue();
    page.locator("a[data-language]").click();
    assertThat(page.locator("html[lang=en]")).hasCount(1);
    assertThat(page.locator("#step input[name=item]")).hasValue(item);
    assertThat(page.locator("#step .saved:not(.local)")).isVisible();
    trainee.findsThePageInOrder();
  }

  /** It comes by itself, a moment after the answers were handed in. */
  private static void findsTheStatement(Visitor trainee) {
    Page page = trainee.page();
    Locator statement = page.locator(".card .btn");
    page.waitForCondition(
        () -> {
          trainee.goTo("/statements");
          return statement.count() == 1;
        });
    trainee.findsThePageInOrder();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void losesNothingWithoutScript(Language language) {
    try (Visitor trainee = Visitor.withoutScript(language)) {
      Newcomer.withAnAccount(trainee, language);
      FirstModule.readBy(trainee);
      writesAndGoesOn(trainee);

      Page page = trainee.goTo(CHECK).page();
      trainee.button(Sentences.say(language, "learn_check.start")).click();
      String item = page.locator("#step input[name=item]").inputValue();
      RightAnswer.on(page);
      page.locator(".turn .go").click();
      assertThat(page.locator("#step input[name=item]")).not().hasValue(item);

      page.locator(".turn .back").click();
      assertThat(page.locator("#step input[name=item]")).hasValue(item);
      assertThat(page.locator("#step .saved:not(.local)")).isVisible();
    }
  }

  private static void writesAndGoesOn(Visitor trainee) {
    Page page = trainee.goTo(FirstModule.ADDRESS + "/l1/same-word").page();
    page.locator("textarea").fill("Je chante.");
    page.locator(".turn .go").click();
    page.locator("input[name='choice.m1-l1-t1']").first().check();
    page.locator("button[name=item]").click();
    assertThat(page.locator("[data-told] strong")).isVisible();
    assertThat(page.locator("input[name='choice.m1-l1-t1']").first()).isChecked();
    page.locator(".turn .back").click();
    assertThat(page.locator("textarea")).hasValue("Je chante.");
  }

  private static int progress(Page page) {
    return Integer.parseInt(page.locator(".progress progress").getAttribute("max"));
  }
}
