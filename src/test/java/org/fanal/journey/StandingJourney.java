package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody in training reads where they stand and finds the way to what is missing. */
class StandingJourney {

  @ParameterizedTest
  @EnumSource(Language.class)
  void leadsFromWhatIsMissingToWhereItIsDone(Language language) {
    try (Visitor trainee = Visitor.onAnOldPhoneAtNight(language)) {
      trainee.signIn("maelle@example.org").goTo("/certificate?lang=" + language.tag());
      Page page = trainee.page();
      trainee.findsThePageInOrder();
      assertThat(page.locator("h1").innerText())
          .isEqualTo(Sentences.say(language, "certificate_home.title"));
      int missing = page.locator("section[aria-labelledby^=next] .rows > li").count();

      page.locator("section[aria-labelledby^=next] .rows a").first().click();
      page.waitForURL("**/learn/peers/**");

      assertThat(missing).isPositive();
      assertThat(page.locator("h1").count()).isOne();
    }
  }
}
