package org.fanal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;

/** Somebody without an account yet, with an address that nobody else has. */
record Newcomer(Visitor visitor, Language language, String email, String password) {

  static final String NAME = "Lou Tremblay";

  static Newcomer of(Visitor visitor, Language language) {
    String name = UUID.randomUUID().toString();
    return new Newcomer(visitor, language, name + "@example.org", "lanterne " + name);
  }

  /** Whoever has opened an account and stands where that leads. */
  static Newcomer withAnAccount(Visitor visitor, Language language) {
    Newcomer newcomer = of(visitor, language);
    newcomer.asksForAnAccount();
    newcomer.opensTheLinkOf("mail_sign-up.subject");
    newcomer.choosesThePassword();
    visitor.page().waitForURL("**/dashboard");
    return newcomer;
  }

  void asksForAnAccount() {
    visitor.goTo("/signup");
    page().locator("#email").fill(email);
    page().locator("#name").fill(NAME);
    page().locator("#consent").check();
    page().locator("#mail").check();
    send("#signup");
    page().locator("a[href='/demo/mail']").click();
  }

  void asksForANewPassword() {
    visitor.goTo("/forgotten");
    page().locator("#email").fill(email);
    send("#forgotten");
    page().locator("a[href='/demo/mail']").click();
  }

  /** A letter comes by itself, a moment after the page that announces it. */
  void opensTheLinkOf(String subject) {
    Locator letter =
        page()
            .locator("li")
            .filter(new Locator.FilterOptions().setHasText(email))
            .locator("h2 a")
            .filter(new Locator.FilterOptions().setHasText(Sentences.say(language, subject)));
    page()
        .waitForCondition(
            () -> {
              visitor.goTo("/demo/mail");
              return letter.isVisible();
            });
    letter.click();
    page().locator("main .stack a[href^=http]").click();
  }

  /** The same address with other words. */
  Newcomer with(String otherPassword) {
    return new Newcomer(visitor, language, email, otherPassword);
  }

  void choosesThePassword() {
    page().locator("#password").fill(password);
    page().locator("main form button").click();
  }

  private void send(String form) {
    page().locator(form + " button").click();
  }

  private Page page() {
    return visitor.page();
  }
}
