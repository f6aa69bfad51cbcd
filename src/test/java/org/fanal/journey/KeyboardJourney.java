package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A certificate is shown, checked and decided on without a mouse. */
class KeyboardJourney {

  private static final String HOLDER = "rosalie@example.org";
  private static final String ASKED_BY = "Théo Marchand";
  private static final String REASONS = "Il manque des heures de stage, et la supervision.";

  @ParameterizedTest
  @EnumSource(Language.class)
  void makesAShareSeesItFirstAndStopsIt(Language language) {
    try (Visitor holder = Visitor.reading(language).signIn(HOLDER)) {
      Page page = holder.goTo("/certificate?lang=" + language.tag()).page();
      Keyboard keyboard = new Keyboard(page);
      keyboard.goesTo("main a[href='/statements']").presses("Enter").finds(".card .btn");
      keyboard.goesTo(".card .btn").presses("Enter").finds("#preview .sheet");

      keyboard.goesTo("details.more > summary").presses("Enter");
      int before = page.locator("#preview dd").count();
      keyboard.goesTo("details.more input[type=checkbox]:checked").presses("Space");
      assertThat(page.locator("#preview dd")).hasCount(before - 1);
      keyboard.goesTo("#make").presses("Enter").finds("#code");
      holder.findsThePageInOrder();

      keyboard.goesTo("[data-opens=end]").presses("Enter").finds("dialog[open]");
      assertThat(page.locator("dialog [autofocus]")).isFocused();
      keyboard.goesTo("dialog form[action$='/end'] button").presses("Enter");

      assertThat(page.locator("[role=status]").first())
          .hasText(Sentences.say(language, "share_share.ended"));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void checksACodeAndHearsTheAnswerFirst(Language language) {
    try (Visitor stranger = Visitor.reading(language)) {
      Page page = stranger.goTo("/v").page();
      Keyboard keyboard = new Keyboard(page);

      keyboard.goesTo("#code").types(RunningApplication.codeOf("active")).presses("Enter");

      assertThat(page.locator("h1")).hasText(Sentences.say(language, "v_valid.title"));
      assertThat(page.locator("h1")).isFocused();
      keyboard.goesTo("main a[href^='/v/']").presses("Enter").finds("#code");
      keyboard.goesTo("#code").types(RunningApplication.codeOf("withdrawn")).presses("Enter");
      assertThat(page.locator("h1")).hasText(Sentences.say(language, "v_not.title"));
      assertThat(page.locator("h1")).isFocused();
    }
  }

  /** Each language is another member's: an opinion is given once. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void decidesAndIsToldWhereSomethingIsMissing(Language language) {
    String member = language == Language.FR ? "karim@example.org" : "lucie@example.org";
    try (Visitor visitor = Visitor.reading(language).signIn(member)) {
      Page page = visitor.goTo("/committee?lang=" + language.tag()).page();
      Keyboard keyboard = new Keyboard(page);
      String theirs = linkOf(page, ASKED_BY);
      keyboard.goesTo("a[href='" + theirs + "']").presses("Enter").finds("#choice");

      keyboard.goesTo("button[name=look]").presses("Enter").finds(".summary");
      assertThat(page.locator(".summary")).isFocused();
      visitor.findsThePageInOrder();
      keyboard.goesTo(".summary a[href='#choice']").presses("Enter");
      keyboard.goesTo("input[name=choice][value=no]").presses("Space");
      keyboard.goesTo("#reasons").types(REASONS);
      keyboard.goesTo("button[name=look]").presses("Enter").finds("button[name=do]");
      keyboard.goesTo("button[name=do]").presses("Enter");

      page.waitForURL("**/committee?done=*");
      visitor.findsThePageInOrder();
    }
  }

  private static String linkOf(Page page, String name) {
    return page.locator("section[aria-labelledby=waiting] h3 a")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .getAttribute("href");
  }
}
