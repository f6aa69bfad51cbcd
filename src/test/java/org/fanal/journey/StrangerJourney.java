package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
              "/mutual-aid?region=FR")
          .forEach(path -> stranger.goTo(path).findsThePageInOrder());
    }
  }
}
