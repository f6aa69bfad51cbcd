package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import org.fanal.kernel.Language;

/** Somebody at a browser of their own. Whatever its console complains of fails the journey. */
final class Visitor implements AutoCloseable {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final RunningApplication application;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visitor(RunningApplication application, Browser.NewContextOptions options) {
    this.application = application;
    this.context = Browsers.chromium().newContext(options.setBaseURL(application.address()));
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  static Visitor reading(Language language) {
    return new Visitor(RunningApplication.shared(), options(language));
  }

  static Visitor reading(Language language, RunningApplication application) {
    return new Visitor(application, options(language));
  }

  static Visitor onAnOldPhoneAtNight(Language language, RunningApplication application) {
    return new Visitor(application, atNight(language));
  }

  static Visitor withoutScript(Language language) {
    return new Visitor(RunningApplication.shared(), options(language).setJavaScriptEnabled(false));
  }

  static Visitor onAnOldPhoneAtNight(Language language) {
    return onAnOldPhoneAtNight(language, RunningApplication.shared());
  }

  private static Browser.NewContextOptions atNight(Language language) {
    return options(language).setViewportSize(320, 640).setColorScheme(ColorScheme.DARK);
  }

  private static Browser.NewContextOptions options(Language language) {
    return new Browser.NewContextOptions()
        .setLocale(language == Language.FR ? "fr-CA" : "en-CA")
        .setTimezoneId("America/Toronto");
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  Visitor goTo(String path) {
    page.navigate(path);
    return this;
  }

  String address() {
    return application.address();
  }

  /** As a script of the page of signing in does it; the page itself is walked by newcomers. */
  Visitor signIn(String email) {
    FormData said =
        FormData.create().set("email", email).set("password", RunningApplication.passwordOf(email));
    APIResponse answer = post("/do/session", said);
    assertThat(answer.status()).as("signing in as " + email).isEqualTo(204);
    return this;
  }

  /** Fills the page of signing in, wherever it leads. */
  Visitor entersAs(String email, String password) {
    page.locator("input[type=email]").fill(email);
    page.locator("input[type=password]").fill(password);
    page.locator("main button[type=submit], main input[type=submit]").first().click();
    return this;
  }

  /** What a form of this page would send, without walking to it. */
  APIResponse post(String path, FormData fields) {
    RequestOptions form =
        RequestOptions.create().setForm(fields).setHeader("Sec-Fetch-Site", "same-origin");
    return context.request().post(path, form);
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  /** No finding of axe, one h1, no sideways scroll, nothing on the console. */
  Visitor findsThePageInOrder() {
    page.waitForLoadState();
    assertThat(violations())
        .as(page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .isEmpty();
    assertThat(page.locator("h1").count()).as("h1 of " + page.url()).isEqualTo(1);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("no sideways scroll on " + page.url())
        .isTrue();
    assertThat(complaints).as("console of " + page.url()).isEmpty();
    return this;
  }

  /**
   * All at once on this page: otherwise axe opens another for each look, for frames we have not.
   */
  private List<Rule> violations() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    AxeResults found =
        new AxeBuilder(page).options(options).withTags(WCAG).setLegacyMode(true).analyze();
    assertThat(found.isErrored()).as(found.getErrorMessage()).isFalse();
    return found.getViolations();
  }

  /** A refused page is logged by the browser too; that one line is no complaint. */
  Visitor expectsARefusal() {
    complaints.clear();
    return this;
  }

  @Override
  public void close() {
    context.close();
  }
}
