package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import java.nio.file.Path;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;

/** Somebody who was shown a certificate, on the page on which anybody checks one. */
record Verifier(Visitor visitor, Language language) {

  void opens(Given given) {
    visitor.goTo("/v").goTo(given.link());
  }

  void types(String code) {
    visitor.goTo("/v");
    typesHere(code);
  }

  /** On another page with a field for codes. */
  void typesHere(String code) {
    visitor.page().locator("main input[name=code]").fill(code);
    visitor.page().locator("main form:has([name=code]) button").click();
  }

  void presents(Path file) {
    Page page = visitor.goTo("/v").page();
    page.locator("[data-upload] summary").click();
    page.locator("#presented").setInputFiles(file);
    page.locator("[data-upload] button").click();
  }

  void isTold(String key) {
    assertThat(visitor.page().locator("h1")).hasText(Sentences.say(language, key));
  }

  /** How much of the certificate there is to read. */
  int facts() {
    return visitor.page().locator("main dd:visible").count();
  }

  Locator name() {
    return visitor.page().locator(".name");
  }

  /** What a script is answered for a code, to the byte. */
  String answer(String code) {
    return visitor.post("/v/answer", FormData.create().set("code", code)).text();
  }
}
