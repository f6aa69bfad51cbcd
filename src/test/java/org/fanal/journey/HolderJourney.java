package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A holder shows a statement, sees exactly what will be seen and by whom, and ends it. */
class HolderJourney {

  private static final String HOLDER = "daniel@example.org";
  private static final String NAME = "Daniel Okafor";

  @ParameterizedTest
  @EnumSource(Language.class)
  void makesAShareThatShowsWhatItsPreviewShowed(Language language) {
    try (Visitor holder = Visitor.reading(language);
        Visitor stranger = Visitor.reading(language)) {
      prepare(holder, language);
      Page page = holder.page();
      page.locator("#printedName").fill(NAME);
      page.locator("input[name=name][value=NONE]").check();
      assertThat(page.locator("#preview .big")).hasCount(0);
      page.locator("input[name=name][value=FULL]").check();
      assertThat(page.locator("#preview .big")).hasText(NAME);
      List<String> previewed = texts(page, "#preview dd");
      holder.findsThePageInOrder();

      page.locator("button[name=make]").click();
      stranger.goTo(page.locator("#link").inputValue());

      assertThat(stranger.page().locator(".name")).hasText(NAME);
      assertThat(texts(stranger.page(), "main dd")).containsAll(previewed);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void seesWhoLookedAndEndsTheShare(Language language) {
    try (Visitor holder = Visitor.reading(language);
        Visitor stranger = Visitor.reading(language)) {
      prepare(holder, language);
      holder.page().locator("button[name=make]").click();
      String link = holder.page().locator("#link").inputValue();
      String share = holder.page().url().replaceFirst("\\?.*", "");
      opens(stranger, link, say(language, "v_valid.title"));

      holder.goTo(share).findsThePageInOrder();
      assertThat(holder.page().locator("tbody tr")).hasCount(1);
      holder.page().locator("[data-opens]").click();
      holder.findsThePageInOrder();
      holder.page().locator("dialog form[action] button").click();

      assertThat(holder.page().locator("[role=status]").first())
          .hasText(say(language, "share_share.ended"));
      holder.findsThePageInOrder();
      opens(stranger, link, say(language, "v_not.title"));
      holder.goTo(share);
      assertThat(holder.page().locator("tbody tr")).hasCount(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void needsNoScript(Language language) {
    try (Visitor holder = Visitor.withoutScript(language)) {
      prepare(holder, language);
      Page page = holder.page();
      page.locator("input[name=name][value=NONE]").check();
      page.locator("input[name=wording][value=FULL]").check();
      page.locator("button[name=look]").click();
      assertThat(page.locator("#preview .big")).hasCount(0);
      assertThat(page.locator("input[name=wording][value=FULL]")).isChecked();

      page.locator("button[name=make]").click();
      page.locator("[data-opens]").click();
      page.locator("main form button").click();

      assertThat(page.locator("[role=status]")).hasText(say(language, "share_share.ended"));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void printsAStatementOnAnOldPhoneAtNight(Language language) {
    try (Visitor holder = Visitor.onAnOldPhoneAtNight(language)) {
      prepare(holder, language);
      holder.findsThePageInOrder();
      holder.page().locator("button[name=make]").click();
      assertThat(holder.page().locator("#code")).isVisible();
      holder.findsThePageInOrder();

      holder.goTo(holder.page().url().replaceFirst("\\?.*", "") + "/print");

      assertThat(holder.page().locator(".a4 .qr")).isVisible();
      holder.findsThePageInOrder();
    }
  }

  private static void prepare(Visitor holder, Language language) {
    holder.signIn(HOLDER).goTo("/statements?lang=" + language.tag());
    holder.page().locator(".card .btn").first().click();
    assertThat(holder.page().locator("#preview .sheet")).isVisible();
    holder.page().locator("details.more summary").click();
  }

  private static void opens(Visitor stranger, String link, String answer) {
    stranger.goTo("/v").goTo(link);
    assertThat(stranger.page().locator("h1")).hasText(answer);
  }

  private static List<String> texts(Page page, String selector) {
    return page.locator(selector).allInnerTexts().stream()
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .toList();
  }

  private static String say(Language language, String key) {
    return Sentences.say(language, key);
  }
}
