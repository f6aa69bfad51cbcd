package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.fanal.papers.PaperReader;
import org.fanal.platform.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole way of a certificate: two people decide, its holder shows it in three ways and in every
 * form, who was shown it checks each, and a withdrawal is seen everywhere.
 */
class CertificateJourney {

  private static final String EMPLOYER = "claire@example.org";
  private static final int CARDS = 3;
  private static final String UNKNOWN = "000-000-000-000-000-000-000-000-000";

  /** Somebody whose request waits, for each language: a request is decided once. */
  private enum Candidate {
    MARIANNE("marianne@example.org", "Marianne Roy"),
    FLORENCE("florence@example.org", "Florence Webb");

    private final String email;
    private final String name;

    Candidate(String email, String name) {
      this.email = email;
      this.name = name;
    }

    static Candidate of(Language language) {
      return language == Language.FR ? MARIANNE : FLORENCE;
    }
  }

  /** What its holder gives away. */
  private record Given(String address, String code, String link) {

    /** As the page of a share shows it. */
    static Given on(Page page) {
      return new Given(
          page.url().replaceFirst("\\?.*", ""),
          page.locator("#code").inputValue(),
          page.locator("#link").inputValue());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isGrantedShownCheckedAndWithdrawn(Language language) {
    Candidate candidate = Candidate.of(language);
    Committee committee = new Committee(language);
    committee.decidesFor(candidate.name);
    try (Visitor holder = Visitor.onAnOldPhoneAtNight(language);
        Visitor stranger = Visitor.reading(language);
        Visitor employer = Visitor.reading(language)) {
      employer.signIn(EMPLOYER).goTo("/employer?lang=" + language.tag());
      SampleClient program = SampleClient.ofTheOrganisationOf(employer);
      employer.goTo("/employer");
      String handle = employer.page().locator("section[aria-labelledby=own] .num").innerText();
      holder.signIn(candidate.email);
      readsTheDecision(holder, language);

      Given neutral = shares(holder, language, "");
      Given full = shares(holder, language, handle);
      Given few = sharesLittle(holder, language);

      checksByLinkAndCode(stranger, language, neutral, few);
      checksTheFiles(holder, stranger, language, neutral);
      checksForTheOrganisation(stranger, employer, language, full);
      assertThat(program.check(codes(neutral, full, few)).status()).isZero();
      assertThat(listed(employer, candidate)).isPositive();

      committee.withdrawsFrom(candidate.name);

      learnsNothingAnyMore(stranger, language, List.of(neutral, full, few));
      isNotValidFor(employer, language, full);
      assertThat(listed(employer, candidate)).as("named no more").isZero();
      SampleClient.Told told = program.check(codes(neutral, full, few));
      assertThat(told.status()).isOne();
      assertThat(told.lines()).filteredOn(line -> line.contains("false")).hasSize(3);
      seesTheWithdrawal(holder, language);
    }
  }

  /** How often the organisation's list of what it was given names them. */
  private static int listed(Visitor employer, Candidate candidate) {
    employer.goTo("/employer/roster").findsThePageInOrder();
    return employer
        .page()
        .locator("section[aria-labelledby=given-to] tbody tr")
        .filter(new Locator.FilterOptions().setHasText(candidate.name))
        .count();
  }

  private static List<String> codes(Given... given) {
    return Stream.of(given).map(Given::code).toList();
  }

  private static void readsTheDecision(Visitor holder, Language language) {
    holder.goTo("/certificate?lang=" + language.tag()).findsThePageInOrder();
    assertThat(holder.page().locator("section[aria-labelledby^=cycles] li")).hasCount(1);
    assertThat(holder.page().locator("section[aria-labelledby^=past] ol > li")).hasCount(2);
    holder.goTo("/certificate/decisions").findsThePageInOrder();
    assertThat(holder.page().locator("section[aria-labelledby=made] .typed")).hasCount(2);
    holder.goTo("/certificate/peers/freeze").findsThePageInOrder();
  }

  /** The certificate comes first, a moment after it was decided; then what it stands on. */
  private static Page prepares(Visitor holder, Language language) {
    Page page = holder.page();
    Locator cards = page.locator(".card .btn");
    page.waitForCondition(
        () -> {
          holder.goTo("/statements?lang=" + language.tag());
          return cards.count() == CARDS;
        });
    cards.first().click();
    page.locator("#preview .sheet").waitFor();
    return page;
  }

  private static Given shares(Visitor holder, Language language, String handle) {
    Page page = prepares(holder, language);
    if (!handle.isEmpty()) {
      page.locator("input[name=audience][value=ORGANISATION]").check();
      page.locator("#handle").fill(handle);
      page.locator("input[name=wording][value=FULL]").check();
    }
    opensAllChoices(page);
    page.locator("#printedName").fill(Candidate.of(language).name);
    page.locator("input[name=name][value=FULL]").check();
    holder.findsThePageInOrder();
    page.locator("button[name=make]").click();
    page.waitForURL("**/shares/**");
    holder.findsThePageInOrder();
    return Given.on(page);
  }

  private static Given sharesLittle(Visitor holder, Language language) {
    Page page = prepares(holder, language);
    opensAllChoices(page);
    page.locator("input[name=name][value=INITIALS]").check();
    page.locator("details.more input[type=checkbox]").all().forEach(Locator::uncheck);
    page.locator("button[name=make]").click();
    page.waitForURL("**/shares/**");
    return Given.on(page);
  }

  private static void checksByLinkAndCode(
      Visitor stranger, Language language, Given neutral, Given few) {
    stranger.goTo("/v").goTo(neutral.link());
    assertThat(headline(stranger)).hasText(say(language, "v_valid.title"));
    stranger.findsThePageInOrder();
    assertThat(stranger.page().content().toLowerCase(Locale.ROOT))
        .doesNotContain("pair aidant", "peer", "santé mentale", "mental");
    int all = stranger.page().locator("main dd:visible").count();

    check(stranger.goTo("/v"), few.code());

    assertThat(headline(stranger)).hasText(say(language, "v_valid.title"));
    assertThat(stranger.page().locator(".name")).hasText(initials(language));
    assertThat(stranger.page().locator("main dd:visible").count()).isLessThan(all);
  }

  /** They stand open by themselves where no name is known yet. */
  private static void opensAllChoices(Page page) {
    page.locator("details.more").evaluate("each => each.open = true");
  }

  private static String initials(Language language) {
    return language == Language.FR ? "M. R." : "F. W.";
  }

  private static void checksTheFiles(
      Visitor holder, Visitor stranger, Language language, Given neutral) {
    String address = neutral.address().substring(neutral.address().indexOf("/shares/"));
    APIResponse pdf = holder.context().request().get("/do" + address + "/download/pdf");
    assertThat(PaperReader.isPdf(pdf.body())).isTrue();
    assertThat(pdf.headers().get("content-disposition").toLowerCase(Locale.ROOT))
        .doesNotContain("pair", "peer", Candidate.of(language).name.toLowerCase(Locale.ROOT));
    byte[] json = holder.context().request().get("/do" + address + "/file").body();
    byte[] jwt = holder.context().request().get("/do" + address + "/download/jwt").body();

    Stream.of(pdf.body(), json, jwt)
        .forEach(
            file -> {
              present(stranger.goTo("/v"), file);
              assertThat(headline(stranger)).hasText(say(language, "v_valid.title"));
            });
    stranger.findsThePageInOrder();
  }

  /** What is for an organisation is nothing for whoever else has the code. */
  private static void checksForTheOrganisation(
      Visitor stranger, Visitor employer, Language language, Given full) {
    check(stranger.goTo("/v"), full.code());
    assertThat(headline(stranger)).hasText(say(language, "v_not.title"));

    check(employer.goTo("/employer"), full.code());

    assertThat(headline(employer)).hasText(say(language, "v_valid.title"));
    employer.findsThePageInOrder();
  }

  private static void isNotValidFor(Visitor employer, Language language, Given full) {
    check(employer.goTo("/employer"), full.code());
    assertThat(headline(employer)).hasText(say(language, "v_not.title"));
    employer.findsThePageInOrder();
  }

  private static void learnsNothingAnyMore(
      Visitor stranger, Language language, List<Given> withdrawn) {
    withdrawn.forEach(
        each -> {
          stranger.goTo("/v").goTo(each.link());
          assertThat(headline(stranger)).hasText(say(language, "v_not.title"));
        });
    stranger.findsThePageInOrder();
    String unknown = answer(stranger, UNKNOWN);
    assertThat(withdrawn)
        .allSatisfy(each -> assertThat(answer(stranger, each.code())).isEqualTo(unknown));
  }

  private static String answer(Visitor stranger, String code) {
    byte[] body = stranger.post("/v/answer", FormData.create().set("code", code)).body();
    return new String(body, StandardCharsets.UTF_8);
  }

  private static void seesTheWithdrawal(Visitor holder, Language language) {
    holder.goTo("/certificate?lang=" + language.tag()).findsThePageInOrder();
    assertThat(holder.page().locator("section[aria-labelledby^=past] ol > li")).hasCount(3);
    Page page = holder.goTo("/certificate/decisions").findsThePageInOrder().page();
    page.locator("a[href$='/appeal']").click();
    holder.findsThePageInOrder();
    page.locator("#text").fill("Je voudrais que trois autres personnes relisent la décision.");
    page.locator("input[name=companion]").check();
    page.locator("button[name=look]").click();
    holder.findsThePageInOrder();
    page.locator("button[name=do]").click();
    page.waitForURL(url -> !url.contains("/appeal"));
    holder.findsThePageInOrder();
  }

  private static void check(Visitor visitor, String code) {
    visitor.page().locator("main input[name=code]").fill(code);
    visitor.page().locator("main form:has([name=code]) button").click();
  }

  private static void present(Visitor visitor, byte[] file) {
    Page page = visitor.page();
    page.locator("[data-upload] summary").click();
    page.locator("#presented")
        .setInputFiles(new FilePayload("file", "application/octet-stream", file));
    page.locator("[data-upload] button").click();
  }

  private static Locator headline(Visitor visitor) {
    return visitor.page().locator("h1");
  }

  private static String say(Language language, String key) {
    return Sentences.say(language, key);
  }
}
