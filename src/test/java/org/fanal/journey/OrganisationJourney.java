package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An organisation asks to be admitted, proves its domain by a letter, and is. */
class OrganisationJourney {

  @ParameterizedTest
  @EnumSource(Language.class)
  void isAdmittedOnceItsDomainIsProven(Language language) {
    String word = UUID.randomUUID().toString().substring(0, 8);
    String name = "Maison " + word;
    String domain = "maison-" + word + ".example.org";
    try (Visitor applicant = Visitor.onAnOldPhoneAtNight(language);
        Visitor administrator = Visitor.reading(language)) {
      Newcomer newcomer = Newcomer.withAnAccount(applicant, language);
      applicant.goTo("/organisations?lang=" + language.tag()).findsThePageInOrder();
      applies(applicant, name, domain);
      provesByLetter(newcomer, domain);
      administrator.signIn("admin@example.org");
      admits(administrator, language, name);

      applicant.goTo("/employer").findsThePageInOrder();

      Locator own = applicant.page().locator("section[aria-labelledby=own] h3 a");
      assertThat(own).hasText(name);
      own.click();
      applicant.page().waitForURL("**/employer/organisation/*");
      applicant.findsThePageInOrder();
    }
  }

  private static void applies(Visitor applicant, String name, String domain) {
    Page page = applicant.goTo("/organisation/apply").findsThePageInOrder().page();
    page.locator("#name").fill(name);
    page.locator("#domain").fill(domain);
    page.locator("#contact-role").fill("Responsable de l’accueil");
    page.locator("#why").fill("Nous accueillons bientôt deux personnes dans notre équipe.");
    page.locator("#apply button").click();
    page.locator("form[action='/do/organisation/mail']").waitFor();
    applicant.findsThePageInOrder();
  }

  private static void provesByLetter(Newcomer applicant, String domain) {
    Visitor visitor = applicant.visitor();
    visitor.page().locator("form[action='/do/organisation/mail'] button").click();
    visitor.findsThePageInOrder();
    new Newcomer(visitor, applicant.language(), "postmaster@" + domain, "")
        .opensTheLinkOf("mail_domain.subject");
    visitor.findsThePageInOrder();
    visitor.page().locator("#confirm button").click();
    visitor.page().locator("#confirm").waitFor(detached());
    visitor.findsThePageInOrder();
  }

  private static void admits(Visitor administrator, Language language, String name) {
    Page page = administrator.goTo("/admin/organisations?lang=" + language.tag()).page();
    page.locator("section[aria-labelledby=waiting] a")
        .filter(new Locator.FilterOptions().setHasText(name))
        .click();
    page.waitForURL("**/admin/applications/*");
    administrator.findsThePageInOrder();
    page.locator("form[action$='/admit'] button").click();
    page.locator("[role=status]").first().waitFor();
    administrator.findsThePageInOrder();
  }

  private static Locator.WaitForOptions detached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }
}
