package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;

/** A member of an organisation who follows what it was given. */
record RosterDesk(Visitor visitor, Language language) {

  static final String EMPLOYER = "claire@example.org";

  private static final int PATIENCE = (RunningApplication.HASTY_SECONDS + 10) * 1000;

  static RosterDesk of(Visitor visitor, Language language) {
    visitor.signIn(EMPLOYER).goTo("/employer?lang=" + language.tag());
    return new RosterDesk(visitor, language);
  }

  /** The short code by which a holder names the organisation. */
  String handle() {
    return visitor
        .goTo("/employer")
        .page()
        .locator("section[aria-labelledby=own] .num")
        .first()
        .innerText();
  }

  /** How much was given, whether opened or not. */
  int lines() {
    return roster().locator("tbody tr").count();
  }

  /** How often the list names them. */
  int listed(String name) {
    return roster().locator("tbody tr").filter(has(name)).count();
  }

  /** Asks to be told, on the page and by mail, when something of theirs turns. */
  String watches(String name) {
    Page page = visitor.page();
    Locator line = roster().locator("tbody tr").filter(has(name)).first();
    String act = line.locator("form[action$='/watch']").getAttribute("action");
    line.locator("form[action$='/watch'] button").click();
    page.waitForURL("**/employer/roster?*");
    visitor.findsThePageInOrder();
    Locator mail = page.locator("form[action$='/mail'] button");
    if (mail.count() == 1) {
      mail.click();
      page.locator("form[action$='/no-mail']").waitFor();
    }
    return act.replaceFirst("/watch$", "");
  }

  /** The line, the space of employers and a mail all say that something turned; none says why. */
  void isToldThatItTurned(String line) {
    Page page = visitor.page();
    Locator turned =
        page.locator("tbody tr:has(form[action^='" + line + "/'])")
            .filter(has(Sentences.say(language, "employer_roster.not-current")));
    page.waitForCondition(
        () -> {
          visitor.goTo("/employer/roster");
          return turned.locator("p.small").count() > 1;
        },
        new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    visitor.findsThePageInOrder();
    visitor.goTo("/employer").findsThePageInOrder();
    assertThat(page.locator("a[href^='/employer/roster?in=']")).hasCount(1);
    findsAMail();
  }

  /** In the language of the account; one a day, so another journey's may be the last. */
  private void findsAMail() {
    Pattern subject =
        Pattern.compile(
            Stream.of(Language.values())
                .map(each -> Sentences.say(each, "mail_news.subject"))
                .collect(Collectors.joining("|")));
    Page page = visitor.page();
    Locator letter =
        page.locator("li")
            .filter(has(EMPLOYER))
            .filter(new Locator.FilterOptions().setHasText(subject));
    page.waitForCondition(
        () -> {
          visitor.goTo("/demo/mail");
          return letter.count() > 0;
        });
  }

  private Locator roster() {
    visitor.goTo("/employer/roster").findsThePageInOrder();
    return visitor.page().locator("section[aria-labelledby=given-to]");
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
