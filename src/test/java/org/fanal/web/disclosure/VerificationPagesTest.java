package org.fanal.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.Answer;
import org.fanal.kernel.Language;
import org.fanal.platform.PlatformFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationPagesTest {

  /** Words that would say what was studied, or who runs the site. */
  private static final Pattern TELLTALE =
      Pattern.compile(
          "fanal|pairs?[- ]aid|par les pairs|pair[- ]?advocacy|entraide|r[ée]tabliss|mental|sant[ée]"
              + "|psych|crise|maladie|v[ée]cu|d[ée]tresse|suicid|patient|peer|recovery|health|crisis"
              + "|illness|lived|programme",
          Pattern.CASE_INSENSITIVE);

  private final BareFiles files = new BareFiles(VerificationPagesTest::open);
  private final VerificationPages pages =
      new VerificationPages(files, PlatformFixture.settings(Map.of()));

  @ParameterizedTest
  @EnumSource(Language.class)
  void answersEveryCodeThatIsNotValidWithTheSameBytes(Language language) {
    byte[] unknown = pages.answer(language, new Answer.NotValid());
    byte[] withdrawn = pages.answer(language, new Answer.NotValid());

    assertThat(unknown).isEqualTo(withdrawn);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysNothingOfTheFieldInAnyByteItServes(Language language) {
    Answer valid = ShownFixture.valid(Wording.NEUTRAL, language);

    assertNeutral(text(pages.ask(language)));
    assertNeutral(text(pages.answer(language, new Answer.NotValid())));
    assertNeutral(text(pages.answer(language, valid)));
    assertNeutral(text(pages.waitAMinute(language)));
    assertNeutral(text(pages.askLater(language)));
    assertNeutral(text(files.find("v.css").orElseThrow().bytes()));
    assertNeutral(text(files.find("v.js").orElseThrow().bytes()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void leavesNoPlaceUnfilledInAValidAnswer(Language language) {
    String page = text(pages.answer(language, ShownFixture.valid(Wording.FULL, language)));
    String view = page.substring(page.indexOf("<main"), page.indexOf("</main>"));

    assertThat(view).doesNotContain("<!--", "{{", "{0}");
    assertThat(view).contains("7K3D 9QWX");
  }

  @Test
  void writesWhatWasSignedSafely() {
    Answer valid = ShownFixture.valid("<b>Zoé & Cie</b>");

    assertThat(text(pages.answer(Language.FR, valid)))
        .contains("&lt;b&gt;Zoé &amp; Cie&lt;/b&gt;")
        .doesNotContain("<b>Zoé");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void runsNoScriptOfItsOwnInThePage(Language language) {
    String page = text(pages.ask(language)).toLowerCase(Locale.ROOT);

    assertThat(page).doesNotContain("style=", " onclick", "nonce", "<script>", "http://");
  }

  @Test
  void weighsLessThanSixtyKilobytesInAll() {
    int all = pages.ask(Language.FR).length;
    for (String name : new String[] {"v.css", "v.js", "texte.woff2"}) {
      all += files.find(name).orElseThrow().bytes().length;
    }

    assertThat(all).isLessThan(60_000);
  }

  private static void assertNeutral(String text) {
    assertThat(TELLTALE.matcher(text).results().map(word -> word.group())).isEmpty();
  }

  private static InputStream open(String place) {
    try {
      return Files.newInputStream(Path.of("main/webapp" + place));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
