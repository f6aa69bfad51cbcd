package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fanal.kernel.Language;

/**
 * Somebody who asks for a certificate, holds it and shows it.
 *
 * @param name as it is to be printed
 */
record Holder(Visitor visitor, Language language, String name) {

  private static final int CARDS = 3;

  /** The last step of a programme of which all else is done. */
  void asksForTheDecision() {
    Page page = visitor.goTo("/certificate?lang=" + language.tag()).findsThePageInOrder().page();
    page.locator("section[aria-labelledby^=next] a.go").click();
    page.waitForURL("**/certificate/decisions");
    visitor.findsThePageInOrder();
    page.locator("form[action$='/ask']:has([value=CERTIFICATE]) button").click();
    page.waitForURL("**/certificate/decisions?done=asked");
    visitor.findsThePageInOrder();
  }

  void readsTheDecision() {
    visitor.goTo("/certificate?lang=" + language.tag()).findsThePageInOrder();
    Page page = visitor.page();
    assertThat(page.locator("section[aria-labelledby^=cycles] li")).hasCount(1);
    assertThat(page.locator("section[aria-labelledby^=past] ol > li")).hasCount(2);
    visitor.goTo("/certificate/decisions").findsThePageInOrder();
    assertThat(page.locator("section[aria-labelledby=made] .typed")).hasCount(2);
    visitor.goTo("/certificate/peers/freeze").findsThePageInOrder();
  }

  /** In neutral words, with the whole name. */
  Given givesAnybody() {
    Page page = prepares();
    printsTheName(page);
    return makes(page);
  }

  /** In full words, for one organisation alone. */
  Given givesTheOrganisation(String handle) {
    Page page = prepares();
    page.locator("input[name=audience][value=ORGANISATION]").check();
    page.locator("#handle").fill(handle);
    page.locator("input[name=wording][value=FULL]").check();
    printsTheName(page);
    return makes(page);
  }

  /** Initials, and nothing that may be left out. */
  Given givesLittle() {
    Page page = prepares();
    opensAllChoices(page);
    page.locator("input[name=name][value=INITIALS]").check();
    page.locator("details.more input[type=checkbox]").all().forEach(Locator::uncheck);
    return makes(page);
  }

  /** The files as the page of the share offers them, below names that tell nothing. */
  List<Path> takesTheFilesOf(Given given, Path folder) {
    Page page = visitor.goTo(given.address()).page();
    return Stream.of("/download/pdf", "/file", "/download/jwt")
        .map(end -> page.locator("a[href$='" + end + "']"))
        .map(link -> page.waitForDownload(link::click))
        .map(download -> kept(download, folder))
        .toList();
  }

  private Path kept(Download download, Path folder) {
    String called = download.suggestedFilename();
    assertThat(called.toLowerCase(Locale.ROOT))
        .doesNotContain("pair", "peer", name.split(" ")[1].toLowerCase(Locale.ROOT));
    Path file = folder.resolve(called);
    download.saveAs(file);
    return file;
  }

  void readsTheWithdrawalAndAppeals() {
    visitor.goTo("/certificate?lang=" + language.tag()).findsThePageInOrder();
    assertThat(visitor.page().locator("section[aria-labelledby^=past] ol > li")).hasCount(3);
    Page page = visitor.goTo("/certificate/decisions").findsThePageInOrder().page();
    page.locator("a[href$='/appeal']").click();
    visitor.findsThePageInOrder();
    page.locator("#text").fill("Je voudrais que trois autres personnes relisent la décision.");
    page.locator("input[name=companion]").check();
    page.locator("button[name=look]").click();
    visitor.findsThePageInOrder();
    page.locator("button[name=do]").click();
    page.waitForURL(url -> !url.contains("/appeal"));
    visitor.findsThePageInOrder();
  }

  /** The certificate comes first, a moment after it was decided; then what it stands on. */
  private Page prepares() {
    Page page = visitor.page();
    Locator cards = page.locator(".card .btn");
    page.waitForCondition(
        () -> {
          visitor.goTo("/statements?lang=" + language.tag());
          return cards.count() == CARDS;
        });
    cards.first().click();
    page.locator("#preview .sheet").waitFor();
    return page;
  }

  private void printsTheName(Page page) {
    opensAllChoices(page);
    page.locator("#printedName").fill(name);
    page.locator("input[name=name][value=FULL]").check();
    visitor.findsThePageInOrder();
  }

  private Given makes(Page page) {
    page.locator("button[name=make]").click();
    Given given = Given.on(page);
    visitor.findsThePageInOrder();
    return given;
  }

  /** They stand open by themselves where no name is known yet. */
  private static void opensAllChoices(Page page) {
    page.locator("details.more").evaluate("each => each.open = true");
  }
}
