package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A practicum: its trainee signs the code, a coordinator confirms hours, the site's supervisor and
 * a peer fill in the rubric, each by a door of their own.
 */
class PracticumJourney {

  @ParameterizedTest
  @EnumSource(Language.class)
  void isPassedOnceBothFormsAreIn(Language language) {
    try (Visitor trainee = Visitor.onAnOldPhoneAtNight(language);
        Visitor coordinator = Visitor.reading(language)) {
      Newcomer newcomer = Newcomer.withAnAccount(trainee, language);
      signsTheCode(trainee, language);
      coordinator.signIn("solange@example.org");
      opensThePracticum(coordinator, newcomer, language);
      confirmsHours(coordinator);
      supervisorFillsIn(coordinator, language);
      peerFillsIn(coordinator, newcomer, language);

      coordinator.page().reload();
      assertThat(coordinator.page().locator("section[aria-labelledby=assessors] .main > p").first())
          .hasText(Sentences.say(language, "practicum.outcome.passed"));
      trainee.goTo("/certificate/practicum").findsThePageInOrder();
    }
  }

  private static void signsTheCode(Visitor trainee, Language language) {
    trainee.post(
        "/do/enrolment",
        FormData.create()
            .set("programme", "peers")
            .set("adult", "on")
            .set("lived-experience", "on")
            .set("sensitive-consent", "on"));
    trainee.goTo("/certificate/practicum?lang=" + language.tag()).findsThePageInOrder();
    trainee.page().locator("form[action='/do/certificate/practicum/ready'] button").click();
    trainee.goTo("/ethics").findsThePageInOrder();
    signs(trainee);
    trainee.goTo("/ethics");
    signs(trainee);
    trainee.goTo("/ethics").findsThePageInOrder();
    assertThat(trainee.page().locator("section[aria-labelledby=signed] tbody tr")).hasCount(2);
  }

  private static void signs(Visitor trainee) {
    Page page = trainee.page();
    page.locator("#promise").check();
    page.locator("#name").fill(Newcomer.NAME);
    page.locator("form[action='/ethics'] button").click();
    page.locator("[role=status]").first().waitFor();
  }

  private static void opensThePracticum(Visitor coordinator, Newcomer newcomer, Language language) {
    coordinator.goTo("/practicum?lang=" + language.tag()).findsThePageInOrder();
    Page page = coordinator.page();
    page.locator("#email").fill(newcomer.email());
    page.locator("form[action='/practicum'] button").click();
    page.waitForURL("**/practicum/*");
    coordinator.findsThePageInOrder();
  }

  private static void confirmsHours(Visitor coordinator) {
    Page page = coordinator.page();
    page.locator("#kind").selectOption("direct-contact");
    page.locator("#setting").selectOption("community-group");
    page.locator("#hours").fill("7,5");
    page.locator("#day").fill("2026-11-20");
    page.locator("form:has([value=hours]) button").click();
    assertThat(page.locator("section[aria-labelledby=hours-so-far] tbody").last().locator("tr"))
        .hasCount(1);
    coordinator.findsThePageInOrder();
  }

  private static void supervisorFillsIn(Visitor coordinator, Language language) {
    String address = UUID.randomUUID() + "@example.org";
    Page page = coordinator.page();
    page.locator("form:has([value=supervisor]) #email").fill(address);
    page.locator("#language").selectOption(language.tag());
    page.locator("form:has([value=supervisor]) button").click();
    try (Visitor supervisor = Visitor.onAnOldPhoneAtNight(language)) {
      new Newcomer(supervisor, language, address, "").opensTheLinkOf("mail_supervisor.subject");
      supervisor.page().waitForURL("**/supervisor/*");
      String link = supervisor.page().url();
      supervisor.findsThePageInOrder();
      fillsIn(supervisor, 3);
      supervisor.findsThePageInOrder();

      supervisor.goTo(link).findsThePageInOrder();
      assertThat(supervisor.page().locator("h1"))
          .hasText(Sentences.say(language, "practicum_supervisor.closed"));
    }
  }

  private static void peerFillsIn(Visitor coordinator, Newcomer newcomer, Language language) {
    Page page = coordinator.page();
    page.reload();
    page.locator("form:has([value=peer]) select").selectOption(option("Inès Martin"));
    page.locator("form:has([value=peer]) button").click();
    try (Visitor peer = Visitor.reading(language)) {
      peer.signIn("ines@example.org").goTo("/assess?lang=" + language.tag());
      peer.findsThePageInOrder();
      peer.page().locator("section[aria-labelledby=forms] a").first().click();
      peer.page().waitForURL("**/assess/*");
      peer.findsThePageInOrder();
      fillsIn(peer, 4);
      peer.findsThePageInOrder();
    }
  }

  private static SelectOption option(String label) {
    return new SelectOption().setLabel(label);
  }

  /** Half of it is kept on the way; then all of it is sent. */
  private static void fillsIn(Visitor assessor, int mark) {
    Page page = assessor.page();
    Locator marks = page.locator("input[type=radio][value='" + mark + "']");
    marks.first().check();
    page.locator("textarea").first().fill("Demande avant d’agir.");
    page.locator("button[name=save]").click();
    page.locator("[role=status]").first().waitFor();
    marks.all().forEach(Locator::check);
    page.locator("#declared").check();
    page.locator("button[name=send]").click();
    page.locator("button[name=send]").waitFor(gone());
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }
}
