package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fanal.journey.PocketWallet.Held;
import org.fanal.journey.PocketWallet.Taken;
import org.fanal.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A holder whom a committee granted the certificate puts it into a wallet, and shows from there
 * what she chooses, to whoever asks on the verification page.
 */
class WalletJourney {

  private static final String HOLDER = "rosalie@example.org";
  private static final String APART = "attestation";
  private static final String WHOLE = "open-badge";
  private static final int COPIES = 2;
  private static final List<String> ALL_BUT_THE_NAME =
      List.of("title", "description", "criteria", "issued_by", "language");
  private static final List<String> LEAST = List.of("title", "issued_by", "language");

  private final RunningApplication application = RunningApplication.shared();
  private final PocketWallet wallet = new PocketWallet(application.address());

  @ParameterizedTest
  @EnumSource(Language.class)
  void takesTheCertificateAndShowsWhatItsHolderChooses(Language language) {
    try (Visitor holder = Visitor.reading(language);
        Visitor checker = Visitor.onAnOldPhoneAtNight(language);
        Visitor plain = Visitor.withoutScript(language)) {
      Page page = prepare(holder, language);
      String share = page.url().replaceAll(".*/shares/([^/]+)/wallet.*", "$1");
      Taken taken = take(page, Map.of(APART, COPIES, WHOLE, COPIES));
      verifiesAndCannotBeJoined(taken);
      assertThat(take(page, Map.of(APART, 1)).held()).as("taken once").isEmpty();
      Held copy = taken.held().stream().filter(WalletJourney::isApart).findFirst().orElseThrow();

      showsWhatIsChosen(checker, language, copy);
      showsTheLeastWithoutScript(plain, language, copy);
      endsAtOnceWithItsShare(holder, share, plain, language, copy);
    }
  }

  private static Page prepare(Visitor holder, Language language) {
    Page page = holder.signIn(HOLDER).page();
    holder.goTo("/statements?lang=" + language.tag());
    page.locator(".card").filter(titled("Certifica")).locator("a.btn").first().click();
    page.locator("button[name=make]").click();
    page.locator("a[href$='/wallet']").click();
    holder.findsThePageInOrder();
    page.locator("form[action$='/wallet'] button").click();
    page.locator("#pin").waitFor();
    holder.findsThePageInOrder();
    return page;
  }

  private static Locator.FilterOptions titled(String title) {
    return new Locator.FilterOptions().setHasText(title);
  }

  private Taken take(Page page, Map<String, Integer> forms) {
    return wallet.take(
        page.locator("#offer").getAttribute("href"), page.locator("#pin").innerText(), forms);
  }

  private static void verifiesAndCannotBeJoined(Taken taken) {
    assertThat(taken.judged())
        .hasSize(2 * COPIES)
        .allSatisfy(
            copy -> assertThat(copy.getString("verdict")).as(copy.toString()).isEqualTo("valid"));
    assertThat(taken.judged().stream().map(WalletJourney::place)).doesNotHaveDuplicates();
    assertThat(readable(taken.judged().toString()))
        .contains("commun")
        .doesNotContain("pair", "peer", "mental", "aidan", "rétablissement", "recovery");
  }

  private void showsWhatIsChosen(Visitor checker, Language language, Held copy) {
    String request = ask(checker, language);
    checker.findsThePageInOrder();

    assertThat(wallet.show(request, copy, ALL_BUT_THE_NAME)).containsExactly(200, 400);

    Page page = checker.page();
    page.locator(".verdict").waitFor();
    assertThat(page.locator(".name")).hasText("");
    assertThat(page.locator("main dd.lines")).isVisible();
    assertThat(readable(page.locator("main").innerText()))
        .contains(language == Language.FR ? "aucun reçu" : "no receipt")
        .doesNotContain("pair", "peer", "mental", "aidan", "rétablissement", "recovery");
    checker.findsThePageInOrder();
  }

  private void showsTheLeastWithoutScript(Visitor plain, Language language, Held copy) {
    String request = ask(plain, language);
    Page page = plain.page();
    look(page);
    assertThat(page.locator("[data-showing]")).isVisible();

    assertThat(wallet.show(request, copy, LEAST)).containsExactly(200, 400);

    look(page);
    assertThat(page.locator(".title")).not().hasText("");
    assertThat(page.locator("main dd.lines")).isHidden();
  }

  private void endsAtOnceWithItsShare(
      Visitor holder, String share, Visitor plain, Language language, Held copy) {
    holder.post("/do/shares/" + share + "/end", FormData.create());
    String request = ask(plain, language);

    assertThat(wallet.show(request, copy, LEAST)).containsExactly(400, 400);

    look(plain.page());
    assertThat(plain.page().locator(".verdict.no")).isVisible();
  }

  private static String ask(Visitor checker, Language language) {
    Page page = checker.goTo("/v/" + language.tag()).page();
    page.locator("details:has(form[action^='/v/show']) summary").click();
    page.locator("form[action^='/v/show'] button").click();
    return page.locator("[data-link]").getAttribute("href");
  }

  private static void look(Page page) {
    page.locator("[data-showing] button").click();
    page.waitForLoadState();
  }

  private static boolean isApart(Held held) {
    return !(held.held() instanceof JsonObject);
  }

  private static String place(JsonObject judged) {
    JsonObject says = judged.getJsonObject("says");
    return says.containsKey("status")
        ? says.get("status").toString()
        : says.getString("id") + says.get("credentialStatus");
  }

  /** Without keys and signatures, in which any four letters may stand. */
  private static String readable(String text) {
    return text.replaceAll("[A-Za-z0-9_-]{30,}", "").toLowerCase(Locale.ROOT);
  }
}
