package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanal.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Those who accompany and those who administer find their pages, on any screen. */
class StaffJourney {

  private static final List<String> ADMINISTRATION =
      List.of("/admin", "/admin/people", "/admin/organisations", "/admin/events", "/admin/audit");

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
}
