package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fanal.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Somebody notes what they learned, signs the code again, and one person renews the certificate.
 */
class RenewalJourney {

  private static final String HOLDER = "rosalie@example.org";
  private static final String NAME = "Rosalie Tremblay";
  private static final int A_PERIOD = 730;
  private static final int BEFORE_ITS_END = 30;

  private final RunningApplication application = RunningApplication.shared();

  @ParameterizedTest
  @EnumSource(Language.class)
  void goesOnForTwoYearsAndWhatWasGivenStaysValid(Language language) {
    try (Visitor holder = Visitor.onAnOldPhoneAtNight(language).signIn(HOLDER);
        Visitor stranger = Visitor.reading(language)) {
      int periods = periods(holder, language);
      comesNearTheEnd(periods);
      holder.goTo("/certificate").findsThePageInOrder();
      int missing = missing(holder);
      notesWhatWasLearned(holder);
      declaresPractice(holder);
      signsTheCode(holder);
      holder.goTo("/certificate").findsThePageInOrder();
      assertThat(missing(holder)).isLessThan(missing);

      asks(holder);
      saysWhichProofThereIs(holder);
      new Committee(language, application).renewsFor(NAME);

      assertThat(periods(holder, language)).isEqualTo(periods + 1);
      holder.findsThePageInOrder();
      Verifier verifier = new Verifier(stranger, language);
      verifier.types(shownBefore());
      verifier.isTold("v_valid.title");
    }
  }

  private void comesNearTheEnd(int periods) {
    int days = periods == 1 ? A_PERIOD - BEFORE_ITS_END : A_PERIOD;
    new Years(application).passFor(HOLDER, days);
  }

  private static int periods(Visitor holder, Language language) {
    Page page = holder.goTo("/certificate?lang=" + language.tag()).page();
    return page.locator("section[aria-labelledby^=cycles] li").count();
  }

  private static int missing(Visitor holder) {
    return holder.page().locator("ul[aria-labelledby^=missing] > li").count();
  }

  private static void notesWhatWasLearned(Visitor holder) {
    Page page = holder.goTo("/certificate/learning").findsThePageInOrder().page();
    Map<String, String> learned = new LinkedHashMap<>();
    learned.put("ethics", "6");
    learned.put("crisis", "2");
    learned.put("co-reflection", "4,5");
    learned.put("other", "7.5");
    Locator entries = page.locator("section[aria-labelledby=list] li");
    int before = entries.count();
    learned.forEach((kind, hours) -> notes(page, kind, hours));
    assertThat(entries).hasCount(before + learned.size());
    holder.findsThePageInOrder();
  }

  private static void notes(Page page, String kind, String hours) {
    page.locator("#kind").selectOption(kind);
    page.locator("#day").fill(LocalDate.now(ZoneOffset.UTC).minusDays(2).toString());
    page.locator("#hours").fill(hours);
    page.locator("#text").fill("Deux ateliers, et ce que j’en garde.");
    page.locator("section[aria-labelledby=add] button").click();
    page.waitForURL("**/certificate/learning?done=kept");
  }

  private static void declaresPractice(Visitor holder) {
    Page page = holder.page();
    page.locator("form[action$='/practice'] button").click();
    page.waitForURL("**/certificate/learning?done=practice");
    assertThat(page.locator("form[action$='/practice'] input[value=no]")).hasCount(1);
  }

  private static void signsTheCode(Visitor holder) {
    Page page = holder.goTo("/ethics").findsThePageInOrder().page();
    int before = page.locator("section[aria-labelledby=signed] tbody tr").count();
    page.locator("#promise").check();
    page.locator("#name").fill(NAME);
    page.locator("form[action='/ethics'] button").click();
    assertThat(page.locator("section[aria-labelledby=signed] tbody tr")).hasCount(before + 1);
  }

  private static void asks(Visitor holder) {
    Page page = holder.goTo("/certificate/decisions").findsThePageInOrder().page();
    page.locator("form[action$='/ask']:has([value=RENEWAL]) button").click();
    page.waitForURL("**/certificate/learning?done=asked");
    holder.findsThePageInOrder();
  }

  /** Of one in ten, by lot. */
  private static void saysWhichProofThereIs(Visitor holder) {
    Page page = holder.page();
    if (page.locator("#which").count() == 1) {
      page.locator("#which").fill("Les attestations des deux ateliers.");
      page.locator("form:has(#which) button").click();
      page.waitForURL("**/certificate/learning?done=proof");
      holder.findsThePageInOrder();
    }
  }

  /** The demo's share of the certificate for anybody. */
  private static String shownBefore() {
    return RunningApplication.codeOf(HOLDER, "certificate", "active");
  }
}
