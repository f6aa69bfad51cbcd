package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.fanal.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A holder puts a share into a wallet; wallet and verifier are libraries that others wrote. */
class WalletJourney {

  private static final String HOLDER = "daniel@example.org";
  private static final String ISSUER = "https://demo.fanal.example";
  private static final Path VERIFIERS = Path.of("test/verifiers").toAbsolutePath();
  private static final int COPIES = 3;

  private final RunningApplication application = RunningApplication.shared();

  @ParameterizedTest
  @EnumSource(Language.class)
  void takesCopiesThatVerifyAndCannotBeJoined(Language language) {
    try (Visitor holder = Visitor.reading(language)) {
      Page page = prepare(holder, language);

      JsonArray judged = wallet(offerOn(page)).getJsonArray("judged");

      assertThat(judged.getValuesAs(JsonObject.class))
          .hasSize(COPIES)
          .allSatisfy(WalletJourney::isValid);
      assertThat(places(judged)).doesNotHaveDuplicates();
      assertThat(judged.toString().toLowerCase(Locale.ROOT))
          .doesNotContain("pair", "peer", "mental", "aidan", "rétablissement", "recovery");
      assertThat(wallet(offerOn(page))).as("taken once").isEmpty();
    }
  }

  private static Page prepare(Visitor holder, Language language) {
    Page page = holder.signIn(HOLDER).page();
    holder.goTo("/statements?lang=" + language.tag());
    page.locator(".card .btn").first().click();
    page.locator("button[name=make]").click();
    page.locator("a[href$='/wallet']").click();
    holder.findsThePageInOrder();
    page.locator("form[action$='/wallet'] button").click();
    page.locator("#pin").waitFor();
    holder.findsThePageInOrder();
    return page;
  }

  private static void isValid(JsonObject copy) {
    assertThat(copy.getString("verdict")).as(copy.toString()).isEqualTo("valid");
    assertThat(copy.getJsonObject("says").getString("iss")).isEqualTo(ISSUER);
  }

  private static List<String> places(JsonArray judged) {
    return judged.getValuesAs(JsonObject.class).stream()
        .map(copy -> copy.getJsonObject("says").getJsonObject("status").toString())
        .toList();
  }

  private JsonObject offerOn(Page page) {
    return Json.createObjectBuilder()
        .add("base", application.address())
        .add("issuer", ISSUER)
        .add("offer", page.locator("#offer").getAttribute("href"))
        .add("pin", page.locator("#pin").innerText())
        .add("copies", COPIES)
        .build();
  }

  /** What the wallet answers; an empty object when it gave up. */
  private static JsonObject wallet(JsonObject asked) {
    try {
      Process node =
          new ProcessBuilder("node", "wallet.js")
              .directory(VERIFIERS.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (OutputStream in = node.getOutputStream()) {
        in.write(asked.toString().getBytes(StandardCharsets.UTF_8));
      }
      String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return said.isBlank() ? JsonObject.EMPTY_JSON_OBJECT : read(said);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  private static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
