package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An organisation keeps what its teams say, and learns of nobody. */
class TeamsJourney {

  private static final String EMPLOYER = "claire@example.org";

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsATeamWithoutScript(Language language) {
    try (Visitor employer = Visitor.withoutScript(language).signIn(EMPLOYER)) {
      Page page = employer.goTo("/employer/teams?lang=" + language.tag()).page();
      add(page, "", "99");
      assertThat(page.locator("#label-error")).hasText(say(language, "employer_teams.fix.label"));
      assertThat(page.locator("#vacancies")).hasValue("99");

      add(page, "Équipe " + language, "2");
      assertThat(page.locator("[role=status]")).hasText(say(language, "employer_teams.done.kept"));
      line(page, language).locator("td a").click();
      assertThat(page.locator("form[action='/kit/readiness']")).isVisible();
      for (Locator yes : page.locator("input[value=yes]").all()) {
        yes.check();
      }
      page.locator("form[action='/kit/readiness'] button.go").click();
      assertThat(page.locator(".outcome")).isVisible();
      employer.goTo("/employer/teams");

      assertThat(line(page, language)).containsText(say(language, "employer_teams.ready.yes"));
      remove(page, language);
      assertThat(line(page, language)).hasCount(0);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void showsBothTextsWhenTwoChangeATeam(Language language) {
    try (Visitor first = Visitor.reading(language).signIn(EMPLOYER);
        Visitor second = Visitor.onAnOldPhoneAtNight(language).signIn(EMPLOYER)) {
      Page one = first.goTo("/employer/teams?lang=" + language.tag()).page();
      add(one, "Équipe " + language, "2");
      line(one, language).locator("th a").click();
      Page two = second.goTo("/employer/teams?lang=" + language.tag()).page();
      line(two, language).locator("th a").click();
      keep(one, "7");
      assertThat(one.locator("[role=status]")).isVisible();

      keep(two, "9");
      assertThat(two.locator("[role=alert]"))
          .containsText(say(language, "employer_team.now.vacancies", 7));
      assertThat(two.locator("#vacancies")).hasValue("9");
      second.findsThePageInOrder();
      keep(two, "9");

      assertThat(line(two, language)).containsText("9");
      remove(two, language);
    }
  }

  private static void add(Page page, String label, String vacancies) {
    page.locator("#label").fill(label);
    keep(page, vacancies);
  }

  private static void keep(Page page, String vacancies) {
    page.locator("#vacancies").fill(vacancies);
    page.locator("main form:has(#vacancies) button.go").click();
  }

  private static void remove(Page page, Language language) {
    line(page, language).locator("th a").click();
    page.locator("section[aria-labelledby=remove] summary").click();
    page.locator("section[aria-labelledby=remove] button").click();
    assertThat(page.locator("[role=status]")).hasText(say(language, "employer_teams.done.removed"));
  }

  private static Locator line(Page page, Language language) {
    return page.locator(
        "section[aria-labelledby=teams] tr:has(a:text-is('Équipe " + language + "'))");
  }

  private static String say(Language language, String key, Object... arguments) {
    return Sentences.say(language, key, arguments);
  }
}
