package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.fanal.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stranger finds what Fanal is, in their language, on any screen. */
class StrangerJourney {

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsTheHomePageInTheirLanguage(Language language) {
    try (Visitor stranger = Visitor.reading(language)) {
      stranger.goTo("/").findsThePageInOrder();

      assertThat(stranger.page().locator("html").getAttribute("lang")).isEqualTo(language.tag());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsItOnAnOldPhoneAtNight(Language language) {
    try (Visitor stranger = Visitor.onAnOldPhoneAtNight(language)) {
      stranger.goTo("/").findsThePageInOrder();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void switchesLanguageWhereTheyAre(Language language) {
    try (Visitor stranger = Visitor.reading(language)) {
      stranger.goTo("/");

      stranger.page().locator("a[data-language]").click();

      assertThat(stranger.page().locator("html").getAttribute("lang"))
          .isEqualTo(language.other().tag());
      assertThat(stranger.page().url()).doesNotContain("lang=");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsHelpAndWhatIsKeptWithoutAnAccount(Language language) {
    try (Visitor stranger = Visitor.onAnOldPhoneAtNight(language)) {
      List.of(
              "/help",
              "/privacy",
              "/accessibility",
              "/glossary",
              "/glossary?q=espoir",
              "/mutual-aid",
              "/mutual-aid?region=FR",
              "/kit",
              "/kit/role-sheet",
              "/kit/readiness",
              "/kit/group-readiness")
          .forEach(path -> stranger.goTo(path).findsThePageInOrder());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsAWordAsTheyTypeItAndWithoutScript(Language language) {
    try (Visitor stranger = Visitor.reading(language);
        Visitor plain = Visitor.withoutScript(language)) {
      Page page = stranger.goTo("/glossary").page();
      page.locator("#q").fill("retablissement personnel");
      assertThat(page.locator("#personal-recovery").isVisible()).isTrue();
      assertThat(page.locator("#tokenism").isVisible()).isFalse();

      plain.goTo("/glossary").page().locator("#q").fill("retablissement personnel");
      plain.page().locator("form.search button").click();

      assertThat(plain.page().locator("#personal-recovery").isVisible()).isTrue();
      assertThat(plain.page().locator("#tokenism").count()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void reflectsOnGroupsWithoutSendingAnything(Language language) {
    try (Visitor stranger = Visitor.withoutScript(language)) {
      Page page = stranger.goTo("/kit/group-readiness").page();
      Locator answer = page.locator(".then > span").first();
      assertThat(answer.isVisible()).isFalse();

      page.locator("input.later").first().check();

      assertThat(answer.isVisible()).isTrue();
      assertThat(page.locator("main form").count()).isZero();
    }
  }
}
