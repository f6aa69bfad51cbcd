package org.fanal.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages around certificates as each finds them who is meant to, on an old phone at night. */
class RolePagesJourney {

  private static final Map<String, List<String>> PAGES =
      Map.of(
          "rosalie@example.org",
          List.of(
              "/dashboard",
              "/certificate",
              "/certificate/decisions",
              "/certificate/practicum",
              "/certificate/peers/freeze",
              "/certificate/learning",
              "/prior-learning",
              "/ethics",
              "/statements"),
          "theo@example.org",
          List.of(
              "/certificate",
              "/certificate/decisions",
              "/certificate/practicum",
              "/prior-learning"),
          "ariane@example.org",
          List.of("/certificate", "/certificate/decisions", "/certificate/practicum", "/ethics"),
          "solange@example.org",
          List.of("/practicum"),
          "malik@example.org",
          List.of("/assess"),
          "lucie@example.org",
          List.of("/committee"),
          "claire@example.org",
          List.of(
              "/employer",
              "/employer/batch",
              "/employer/roster",
              "/employer/evidence",
              "/employer/requests",
              "/employer/teams"),
          "admin@example.org",
          List.of("/admin/teams"));

  private static final List<String> OPEN =
      List.of(
          "/code-of-ethics",
          "/complaint",
          "/organisations",
          "/problems/no-key",
          "/supervisor/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

  static Stream<Arguments> people() {
    return Stream.of(Language.values())
        .flatMap(language -> PAGES.keySet().stream().sorted().map(p -> Arguments.of(language, p)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("people")
  void areInOrder(Language language, String person) {
    try (Visitor visitor = Visitor.onAnOldPhoneAtNight(language).signIn(person)) {
      PAGES
          .get(person)
          .forEach(path -> visitor.goTo(path + "?lang=" + language.tag()).findsThePageInOrder());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void areInOrderForWhoeverHasNoAccount(Language language) {
    try (Visitor visitor = Visitor.onAnOldPhoneAtNight(language)) {
      OPEN.forEach(path -> visitor.goTo(path + "?lang=" + language.tag()).findsThePageInOrder());
    }
  }

  /** One of each kind that a list leads to. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void areInOrderOneByOne(Language language) {
    leads(language, "solange@example.org", "/practicum", "section[aria-labelledby=all] h3 a");
    leads(language, "victor@example.org", "/committee", "section[aria-labelledby=decided] h3 a");
    leads(language, "claire@example.org", "/employer", "section[aria-labelledby=own] h3 a");
    leads(
        language, "claire@example.org", "/employer/requests", "section[aria-labelledby=made] h3 a");
    leads(language, "claire@example.org", "/employer/teams", "section[aria-labelledby=teams] th a");
    leads(language, "claire@example.org", "/employer/teams", "section[aria-labelledby=teams] td a");
    leadsFromTheOrganisation(language, "a[href$='/keys']");
    leadsFromTheOrganisation(language, "a[href$='/webhooks']");
    leads(language, "rosalie@example.org", "/statements", "section[aria-labelledby=made] h3 a");
    leads(language, "rosalie@example.org", "/statements", ".card a[href$='/print']");
  }

  private static void leads(Language language, String person, String list, String link) {
    try (Visitor visitor = Visitor.onAnOldPhoneAtNight(language).signIn(person)) {
      Page page = visitor.goTo(list + "?lang=" + language.tag()).page();
      page.locator(link).first().click();
      page.waitForURL(url -> !url.contains(list + "?"));
      visitor.findsThePageInOrder();
    }
  }

  private static void leadsFromTheOrganisation(Language language, String link) {
    try (Visitor visitor = Visitor.onAnOldPhoneAtNight(language).signIn("claire@example.org")) {
      Page page = visitor.goTo("/employer?lang=" + language.tag()).page();
      page.locator("section[aria-labelledby=own] h3 a").first().click();
      page.locator(link).first().click();
      page.waitForURL(url -> url.endsWith("/keys") || url.endsWith("/webhooks"));
      visitor.findsThePageInOrder();
    }
  }
}
