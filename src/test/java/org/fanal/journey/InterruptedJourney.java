package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Set;
import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;

/** Two tabs, a lost network or a session that ended cost nobody a word. */
class InterruptedJourney {

  private static final String STEP = "/learn/peers/m1/l1/same-word";

  private final RunningApplication application = RunningApplication.shared();

  @Test
  void doesNotLetAnOlderTabOverwriteANewerAnswer() {
    Client josee = Client.signedIn(application, "josee@example.org");
    Check check = Check.startedBy(josee);
    int question = check.choices().iterator().next();

    assertThat(check.choose(question, 1, 2).status()).isEqualTo(200);
    assertThat(check.choose(question, 0, 1).status()).isEqualTo(409);

    assertThat(check.chosen()).containsEntry(question, Set.of(1));
  }

  @Test
  void keepsOnTheDeviceWhatIsWrittenWithoutNetworkAndSendsItLater() {
    try (Visitor maelle = Visitor.reading(Language.FR).signIn("maelle@example.org")) {
      Locator text = writingOf(maelle);
      maelle.context().setOffline(true);

      text.fill("Ce qui m’a aidée hors du réseau.");
      text.blur();
      PlaywrightAssertions.assertThat(statusOf(maelle)).containsText("sur cet appareil");
      assertThat(stored("maelle@example.org")).doesNotContain("hors du réseau");

      maelle.context().setOffline(false);
      PlaywrightAssertions.assertThat(statusOf(maelle)).containsText("Enregistré");
      assertThat(stored("maelle@example.org")).contains("Ce qui m’a aidée hors du réseau.");
    }
  }

  @Test
  void signsInAgainInPlaceAndGoesOn() {
    try (Visitor samir = Visitor.reading(Language.FR).signIn("samir@example.org")) {
      Locator text = writingOf(samir);
      samir.context().clearCookies();

      text.fill("Écrit après la fin de la session.");
      text.blur();
      Locator dialog = samir.page().locator("dialog");
      dialog.locator("input[type=email]").fill("samir@example.org");
      dialog
          .locator("input[type=password]")
          .fill(RunningApplication.passwordOf("samir@example.org"));
      dialog.locator("button").click();

      PlaywrightAssertions.assertThat(dialog).hasCount(0);
      PlaywrightAssertions.assertThat(statusOf(samir)).containsText("Enregistré");
      assertThat(text.inputValue()).isEqualTo("Écrit après la fin de la session.");
      assertThat(stored("samir@example.org")).contains("Écrit après la fin de la session.");
    }
  }

  private static Locator writingOf(Visitor visitor) {
    Page page = visitor.goTo(STEP).page();
    return page.locator(".private textarea").first();
  }

  private static Locator statusOf(Visitor visitor) {
    return visitor.page().locator(".private [role=status]").first();
  }

  /** What the page shows to the same person elsewhere. */
  private String stored(String email) {
    return Client.signedIn(application, email).get(STEP).body();
  }
}
