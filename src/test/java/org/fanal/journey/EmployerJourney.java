package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An employer can tell a statement that stands from one that does not, and learns nothing more. */
class EmployerJourney {

  private static final String EMPLOYER = "claire@example.org";
  private static final String UNKNOWN = "000-000-000-000-000-000-000-000-000";

  @ParameterizedTest
  @EnumSource(Language.class)
  void canTellAWithdrawnStatement(Language language) {
    try (Visitor employer = Visitor.reading(language)) {
      check(employer.goTo("/v").findsThePageInOrder(), code("active"));
      assertThat(headline(employer)).hasText(say(language, "v_valid.title"));
      employer.findsThePageInOrder();

      check(employer.goTo("/v"), code("withdrawn"));

      assertThat(headline(employer)).hasText(say(language, "v_not.title"));
      employer.findsThePageInOrder();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsTheAnswerOnAnOldPhoneAtNight(Language language) {
    try (Visitor employer = Visitor.onAnOldPhoneAtNight(language)) {
      check(employer.goTo("/v").findsThePageInOrder(), code("active"));

      assertThat(headline(employer)).hasText(say(language, "v_valid.title"));
      employer.findsThePageInOrder();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void opensALinkWhoseCodeLeavesTheAddressAtOnce(Language language) {
    try (Visitor employer = Visitor.reading(language)) {
      employer.goTo("/v#" + code("active"));

      assertThat(headline(employer)).hasText(say(language, "v_valid.title"));
      assertThat(employer.page().url()).endsWith("/v");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void needsNoScript(Language language) {
    try (Visitor employer = Visitor.withoutScript(language)) {
      check(employer.goTo("/v"), code("active"));
      assertThat(headline(employer)).hasText(say(language, "v_valid.title"));

      check(employer.goTo("/v"), code("expired"));

      assertThat(headline(employer)).hasText(say(language, "v_not.title"));
      assertThat(employer.page().url()).endsWith("/v/" + language.tag());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v/fr", "/v/en", "/v/answer", "/v/copy/fr"})
  void hearsTheSameBytesForEveryCodeThatIsNotValid(String address) {
    try (Visitor employer = Visitor.reading(Language.FR)) {
      List<Told> told =
          Stream.of(code("expired"), code("withdrawn"), UNKNOWN, "abc", "")
              .map(code -> post(employer, address, code))
              .toList();

      assertThat(told).allSatisfy(each -> assertThat(each).isEqualTo(told.get(0)));
      assertThat(post(employer, address, code("active"))).isNotEqualTo(told.get(0));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void checksAFileInTheBrowserThatIsSentNowhere(Language language) {
    try (Visitor employer = Visitor.onAnOldPhoneAtNight(language)) {
      byte[] json = copy(employer, "json");
      byte[] changed =
          new String(json, StandardCharsets.UTF_8)
              .replace("\"validUntil\":\"2", "\"validUntil\":\"3")
              .getBytes(StandardCharsets.UTF_8);
      employer.goTo("/v");
      List<String> sent = new ArrayList<>();
      employer.page().onRequest(request -> sent.add(request.method()));

      present(employer, "statement.json", json);
      assertThat(headline(employer)).hasText(say(language, "v_valid.title"));
      employer.findsThePageInOrder();
      present(employer.goTo("/v"), "statement.jwt", copy(employer, "jwt"));
      assertThat(headline(employer)).hasText(say(language, "v_valid.title"));
      employer.page().locator("[data-more] button").click();
      assertThat(employer.page().locator("[data-more]")).isHidden();
      assertThat(headline(employer)).hasText(say(language, "v_valid.title"));
      employer.findsThePageInOrder();
      present(employer.goTo("/v"), "statement.json", changed);

      assertThat(headline(employer)).hasText(say(language, "v_not.title"));
      employer.findsThePageInOrder();
      assertThat(sent).isNotEmpty().containsOnly("GET");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void checksAFileWithoutScript(Language language) {
    try (Visitor employer = Visitor.withoutScript(language)) {
      present(employer.goTo("/v"), "statement.jwt", copy(employer, "jwt"));
      assertThat(headline(employer)).hasText(say(language, "v_valid.title"));

      present(employer.goTo("/v"), "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});

      assertThat(headline(employer)).hasText(say(language, "v_file.foreign"));
      assertThat(employer.page().locator("main")).containsText(say(language, "v_doubt.unreadable"));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void checksAFileOfflineAndSaysHowOldTheListIs(Language language) {
    try (Visitor employer = Visitor.reading(language)) {
      byte[] json = copy(employer, "json");
      employer.goTo("/v").page().evaluate("navigator.serviceWorker.ready.then(() => true)");
      present(employer.goTo("/v"), "statement.json", json);
      assertThat(headline(employer)).hasText(say(language, "v_valid.title"));

      employer.context().setOffline(true);
      employer.page().clock().setFixedTime(Instant.now().toEpochMilli());
      present(employer.goTo("/v"), "statement.json", json);
      assertThat(headline(employer)).hasText(say(language, "v_valid.title"));
      assertThat(employer.page().locator("[data-slot=age]")).isVisible();
      check(employer.goTo("/v"), code("active"));

      assertThat(headline(employer)).hasText(say(language, "v_offline.title"));
      assertThat(employer.page().locator("main input[name=code]")).hasCount(0);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void leavesNoCookieOnTheVerificationPage(Language language) {
    try (Visitor employer = Visitor.reading(language)) {
      check(employer.goTo("/v"), code("active"));
      assertThat(headline(employer)).hasText(say(language, "v_valid.title"));

      assertThat(employer.context().cookies()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsTheirPastChecksWithReceiptsToPrint(Language language) {
    try (Visitor employer = Visitor.reading(language)) {
      employer.signIn(EMPLOYER).goTo("/employer?lang=" + language.tag()).findsThePageInOrder();

      check(employer, code("active"));
      assertThat(headline(employer)).hasText(say(language, "v_valid.title"));
      employer.findsThePageInOrder();
      String receipt = employer.page().url();
      check(employer.goTo("/employer"), code("withdrawn"));
      assertThat(headline(employer)).hasText(say(language, "v_not.title"));
      employer.findsThePageInOrder();

      employer.goTo("/employer").findsThePageInOrder();
      String path = receipt.substring(receipt.indexOf("/employer/"));
      assertThat(employer.page().locator("table a[href='" + path + "']")).isVisible();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void takesStockForTheirOrganisation(Language language) {
    try (Visitor employer = Visitor.reading(language)) {
      employer.signIn(EMPLOYER).goTo("/kit/readiness?lang=" + language.tag());

      answers(employer, 9);
      employer.page().waitForURL("**/kit/readiness?organisation=*");
      employer.findsThePageInOrder();
      assertThat(employer.page().locator(".outcome"))
          .containsText(say(language, "library_readiness.result.missing", 1));
      answers(employer.goTo("/kit/readiness"), 14);

      assertThat(employer.page().locator(".outcome"))
          .containsText(say(language, "library_readiness.result.ready"));
      employer.goTo("/enrol/hosts").findsThePageInOrder();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void takesStockWithoutAnAccountOrScriptAndLeavesNothing(Language language) {
    try (Visitor stranger = Visitor.withoutScript(language)) {
      answers(stranger.goTo("/kit/readiness"), 2);

      assertThat(stranger.page().locator(".outcome"))
          .containsText(say(language, "library_readiness.result.critical", 3));
      assertThat(stranger.page().url()).endsWith("/kit/readiness");
      stranger.goTo("/kit/readiness");
      assertThat(stranger.page().locator(".outcome")).hasCount(0);
    }
  }

  /** Says yes to the first points, and not yet to the others. */
  private static void answers(Visitor visitor, int yes) {
    Locator points = visitor.page().locator("fieldset.say");
    for (int i = 0; i < points.count(); i++) {
      String answer = i < yes ? "yes" : "not-yet";
      points.nth(i).locator("input[value='" + answer + "']").check();
    }
    visitor.page().locator("form[action='/kit/readiness'] button.go").click();
  }

  private record Told(int status, String type, String body) {}

  private static Told post(Visitor visitor, String address, String code) {
    APIResponse response = visitor.post(address, FormData.create().set("code", code));
    return new Told(response.status(), response.headers().get("content-type"), response.text());
  }

  private static void check(Visitor visitor, String code) {
    visitor.page().locator("main input[name=code]").fill(code);
    visitor.page().locator("main form:has([name=code]) button").click();
  }

  private static byte[] copy(Visitor visitor, String form) {
    FormData wanted = FormData.create().set("code", code("active")).set("form", form);
    return visitor.post("/v/copy/fr", wanted).body();
  }

  private static void present(Visitor visitor, String name, byte[] file) {
    visitor.page().locator("[data-upload] summary").click();
    visitor
        .page()
        .locator("#presented")
        .setInputFiles(new FilePayload(name, "application/octet-stream", file));
    visitor.page().locator("[data-upload] button").click();
  }

  private static Locator headline(Visitor visitor) {
    return visitor.page().locator("h1");
  }

  private static String code(String state) {
    return RunningApplication.codeOf(state);
  }

  private static String say(Language language, String key, Object... arguments) {
    return Sentences.say(language, key, arguments);
  }
}
