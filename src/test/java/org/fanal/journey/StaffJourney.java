package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.fanal.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Those who accompany and those who administer find their pages, on any screen. */
class StaffJourney {

  private static final List<String> ADMINISTRATION =
      List.of("/admin", "/admin/people", "/admin/organisations", "/admin/events", "/admin/audit");

  private static final List<String> ISSUING =
      List.of(
          "/admin/templates",
          "/admin/templates/peers/theory",
          "/admin/templates/peers/theory/preview?wording=full&in=fr",
          "/admin/templates/peers/certificate/preview?in=en");

  private static final String TITLE = "[name='full-heading-fr']";

  @ParameterizedTest
  @EnumSource(Language.class)
  void aTrainerFindsWhoWaitsAndWhereEachPersonIs(Language language) {
    try (Visitor trainer = Visitor.onAnOldPhoneAtNight(language)) {
      trainer.signIn("johanne@example.org").goTo("/trainer").findsThePageInOrder();

      trainer.page().locator("section[aria-labelledby=cohorts] h3 a").last().click();
      trainer.page().waitForURL("**/trainer/*");

      trainer.findsThePageInOrder();
      assertThat(trainer.page().locator(".who-cell").count()).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anAdministratorFindsEachPageInOrder(Language language) {
    try (Visitor administrator = Visitor.reading(language)) {
      administrator.signIn("admin@example.org");

      ADMINISTRATION.forEach(path -> administrator.goTo(path).findsThePageInOrder());
      administrator.goTo("/admin/organisations").page().locator("main h3 a").first().click();
      administrator.page().waitForURL("**/admin/organisations/*");
      administrator.findsThePageInOrder();
    }
  }

  /**
   * On an old phone: templates, their previews, and many awards at once with a list of refusals.
   */
  @ParameterizedTest
  @EnumSource(Language.class)
  void anAdministratorWordsPapersAndIssuesManyOnAnOldPhone(Language language) {
    try (Visitor administrator = Visitor.onAnOldPhoneAtNight(language)) {
      administrator.signIn("admin@example.org");

      ISSUING.forEach(path -> administrator.goTo(path).findsThePageInOrder());
      Page page = administrator.goTo("/admin/issue").page();
      page.locator("#list").focus();
      page.keyboard().type("nobody@example.org\nnor-me@example.org");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL("**/admin/issue?done=bulk-started");
      administrator.findsThePageInOrder();

      Locator newest = page.locator("section[aria-labelledby=jobs] li").first();
      page.waitForCondition(() -> isDone(page, newest));
      newest.locator("summary").press("Enter");
      assertThat(newest.locator("details li").count()).isEqualTo(2);
      administrator.findsThePageInOrder();
      String table = newest.locator("details a").getAttribute("href");
      assertThat(administrator.context().request().get(table).text().lines()).hasSize(3);
    }
  }

  private static boolean isDone(Page page, Locator job) {
    page.reload();
    return job.locator(".state.done").count() == 1;
  }

  /** Both texts are there for whoever comes second, and nothing of theirs is lost. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void twoWhoWordTheSamePaperSeeBothTexts(Language language) {
    String template = "/admin/templates/peers/provisional";
    try (Visitor first = Visitor.reading(language);
        Visitor second = Visitor.reading(language)) {
      first.signIn("admin@example.org").goTo(template);
      second.signIn("admin@example.org").goTo(template);

      writes(first, "Premier titre " + language);
      first.page().waitForURL("**?done=template-saved");
      writes(second, "Second titre " + language);
      second.page().locator("#conflict").waitFor();

      assertThat(second.page().locator("section[aria-labelledby=conflict] dd").allTextContents())
          .containsExactly("Second titre " + language, "Premier titre " + language);
      assertThat(second.page().locator(TITLE).inputValue()).isEqualTo("Second titre " + language);
      second.findsThePageInOrder();
    }
  }

  private static void writes(Visitor editor, String title) {
    editor.page().locator(TITLE).fill(title);
    editor.page().locator("#draft button.go").click();
  }
}
