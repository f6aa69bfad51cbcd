package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody new opens an account by themselves, finds the way back in, and may take all away. */
class NewcomerJourney {

  private static final String TEXT = "Le jeudi, je chante dans une chorale.";

  @ParameterizedTest
  @EnumSource(Language.class)
  void opensAnAccountAndLandsWhereTheyWantedTo(Language language) {
    try (Visitor visitor = Visitor.reading(language)) {
      Newcomer newcomer = Newcomer.of(visitor, language);
      visitor.goTo("/account").findsThePageInOrder();
      visitor.page().locator("main a[href='/signup']").click();
      visitor.page().waitForURL("**/signup");
      visitor.findsThePageInOrder();
      newcomer.asksForAnAccount();
      visitor.findsThePageInOrder();
      newcomer.opensTheLinkOf("mail_sign-up.subject");
      visitor.page().waitForURL("**/confirm/**");
      visitor.findsThePageInOrder();
      newcomer.choosesThePassword();
      visitor.page().waitForURL("**/dashboard");

      leaves(visitor, language);
      visitor.goTo("/account").entersAs(newcomer.email(), newcomer.password());

      visitor.page().waitForURL("**/account");
      visitor.findsThePageInOrder();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void choosesANewPasswordWhenTheOldOneIsForgotten(Language language) {
    try (Visitor visitor = Visitor.reading(language)) {
      Newcomer newcomer = Newcomer.withAnAccount(visitor, language);
      leaves(visitor, language);
      Newcomer again = newcomer.with("une autre " + newcomer.password());

      visitor.goTo("/forgotten").findsThePageInOrder();
      again.asksForANewPassword();
      again.opensTheLinkOf("mail_reset.subject");
      visitor.page().waitForURL("**/reset/**");
      visitor.findsThePageInOrder();
      again.choosesThePassword();
      visitor.page().waitForURL("**/dashboard");

      leaves(visitor, language);
      isRefused(visitor, language, newcomer);
      visitor.entersAs(again.email(), again.password());
      visitor.page().waitForURL("**/dashboard");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void changesTakesAwayAndErasesWhatIsTheirs(Language language) throws IOException {
    try (Visitor visitor = Visitor.reading(language)) {
      Newcomer newcomer = Newcomer.withAnAccount(visitor, language);
      FirstModule.readBy(visitor);
      writes(visitor);

      visitor.goTo("/account").findsThePageInOrder();
      changesName(visitor, language);
      withdrawsAConsent(visitor, language);
      JsonObject everything = downloads(visitor);
      assertThat(everything.toString()).contains(TEXT, newcomer.email(), "Camille");

      visitor.goTo("/account/erase").findsThePageInOrder();
      newcomer.choosesThePassword();
      visitor.page().waitForURL("**/farewell");
      visitor.findsThePageInOrder();
      isRefused(visitor, language, newcomer);
    }
  }

  private static void writes(Visitor visitor) {
    Page page = visitor.goTo(FirstModule.ADDRESS + "/l1/same-word").page();
    page.locator("textarea").fill(TEXT);
    page.locator("button[name=prompt]").first().click();
    assertThat(page.locator(".private .saved:not(.local)")).isVisible();
  }

  private static void changesName(Visitor visitor, Language language) {
    visitor.page().locator("#name").fill("Camille");
    visitor.button(say(language, "people_account.profile.save")).click();
    assertThat(visitor.page().locator("[role=status]"))
        .hasText(say(language, "people_account.done.profile"));
    assertThat(visitor.page().locator(".menu.me summary")).hasText("Camille");
  }

  private static void withdrawsAConsent(Visitor visitor, Language language) {
    visitor.page().locator("form[action$='/mail/withdraw'] button").click();
    assertThat(visitor.page().locator("[role=status]"))
        .hasText(say(language, "people_account.done.consent"));
    assertThat(visitor.page().locator("form[action$='/mail/give']")).hasCount(1);
    visitor.findsThePageInOrder();
  }

  private static JsonObject downloads(Visitor visitor) throws IOException {
    Download file =
        visitor.page().waitForDownload(() -> visitor.page().locator("a[download]").first().click());
    try (InputStream in = file.createReadStream();
        JsonReader reader = Json.createReader(in)) {
      return reader.readObject();
    }
  }

  private static void leaves(Visitor visitor, Language language) {
    visitor.page().locator(".menu.me summary").click();
    visitor.button(say(language, "people_menu.leave")).click();
    assertThat(visitor.page().locator(".menu.me")).hasCount(0);
  }

  /** In the same words as an address that nobody has. */
  private static void isRefused(Visitor visitor, Language language, Newcomer newcomer) {
    visitor.goTo("/login").entersAs(newcomer.email(), newcomer.password());
    assertThat(visitor.page().locator(".summary"))
        .containsText(say(language, "people_login.not-these-two"));
  }

  private static String say(Language language, String key) {
    return Sentences.say(language, key);
  }
}
