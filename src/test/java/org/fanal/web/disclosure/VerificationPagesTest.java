package org.fanal.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.fanal.credentials.Contexts;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.Answer;
import org.fanal.disclosure.Doubt;
import org.fanal.disclosure.FileVerdict;
import org.fanal.disclosure.ShowingOutcome;
import org.fanal.kernel.Language;
import org.fanal.platform.Hashes;
import org.fanal.platform.PlatformFixture;
import org.fanal.web.kit.Bundles;
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
    byte[] unknown = pages.answer(language, "", new Answer.NotValid());
    byte[] withdrawn = pages.answer(language, "", new Answer.NotValid());

    assertThat(unknown).isEqualTo(withdrawn);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysNothingOfTheFieldInAnyByteItServes(Language language) {
    Answer valid = ShownFixture.valid(Wording.NEUTRAL, language);

    assertNeutral(text(pages.ask(language)));
    assertNeutral(text(pages.answer(language, "", new Answer.NotValid())));
    assertNeutral(text(pages.answer(language, "7K3D", valid)));
    assertNeutral(text(pages.waitAMinute(language)));
    assertNeutral(text(pages.askLater(language)));
    assertNeutral(text(pages.manifest(language)));
    assertNeutral(text(pages.verdict(language, VerdictFixture.standing(language))));
    for (Doubt doubt : Doubt.values()) {
      assertNeutral(text(pages.verdict(language, VerdictFixture.doubted(doubt))));
    }
    assertNeutral(text(pages.asked(language, ShowingFixture.asked())));
    assertNeutral(text(pages.shown(language, ShowingFixture.shows(ShowingFixture.ALL))));
    assertNeutral(text(pages.shown(language, new ShowingOutcome.Nothing())));
    for (String name : files.names()) {
      assertNeutral(text(files.find(name).orElseThrow().bytes()).replace("TypeError", ""));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void leavesNoPlaceUnfilledInAValidAnswer(Language language) {
    String page = text(pages.answer(language, "7K3D", ShownFixture.valid(Wording.FULL, language)));
    String view = page.substring(page.indexOf("<main"), page.indexOf("</main>"));

    assertThat(view).doesNotContain("<!--", "{{", "{0}");
    assertThat(view).contains("7K3D 9QWX");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void leavesNoPlaceUnfilledInWhatAWalletShows(Language language) {
    for (Map<String, String> says : List.of(ShowingFixture.ALL, Map.<String, String>of())) {
      String page = text(pages.shown(language, ShowingFixture.shows(says)));

      assertThat(page.substring(page.indexOf("<main"), page.indexOf("</main>")))
          .doesNotContain("<!--", "{{", "{0}");
    }
    String waits = text(pages.asked(language, ShowingFixture.asked()));
    assertThat(waits.substring(waits.indexOf("<main"), waits.indexOf("</main>")))
        .contains("openid4vp://?client_id=x&amp;request_uri=y", "value=\"a-handle\"")
        .doesNotContain("<!--", "{{", "{0}");
  }

  @Test
  void writesWhatAWalletShowsSafely() {
    Map<String, String> hostile =
        Map.of("title", "<b>Zoé</b>", "language", "\"><i>", "holder", "<i>", "issued_by", "<i>");

    assertThat(text(pages.shown(Language.FR, ShowingFixture.shows(hostile))))
        .contains("&lt;b&gt;Zoé&lt;/b&gt;")
        .doesNotContain("<b>", "<i>");
  }

  @Test
  void writesWhatWasSignedSafely() {
    Answer valid = ShownFixture.valid("<b>Zoé & Cie</b>");

    assertThat(text(pages.answer(Language.FR, "7K3D", valid)))
        .contains("&lt;b&gt;Zoé &amp; Cie&lt;/b&gt;")
        .doesNotContain("<b>Zoé");
  }

  @Test
  void tellsTheFirstSentencesOfATemplateSafely() {
    Answer worded = ShownFixture.led("Nous attestons que <b>tout</b> est là.");

    assertThat(text(pages.answer(Language.FR, "7K3D", worded)))
        .contains("data-slot=\"lead\" lang=\"fr\">Nous attestons que &lt;b&gt;tout");
    assertThat(text(AnswerJson.of(worded, "a@example.org"))).contains("\"lead\":\"Nous attestons");
    assertThat(text(pages.answer(Language.FR, "7K3D", ShownFixture.valid("M. R."))))
        .contains("data-slot=\"lead\" lang=\"fr\"></p>");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void runsNoScriptOfItsOwnInThePage(Language language) {
    String page = text(pages.ask(language)).toLowerCase(Locale.ROOT);

    assertThat(page).doesNotContain("style=", " onclick", "nonce", "<script>", "http://");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysEveryDoubtOfAFileInWords(Language language) {
    for (Doubt doubt : Doubt.values()) {
      String page = text(pages.verdict(language, VerdictFixture.doubted(doubt)));
      String view = page.substring(page.indexOf("<main"), page.indexOf("</main>"));

      assertThat(view)
          .contains(Markup.escape(Bundles.say(language, "v_doubt." + doubt.word(), "")))
          .doesNotContain("<!--", "{{", "{0}");
      assertThat(page).contains("data-word=\"" + doubt.word() + "\"");
    }
  }

  @Test
  void writesWhatAFileSaysSafely() {
    FileVerdict verdict = VerdictFixture.standing(Language.FR, "<img src=x onerror=alert(1)>");

    assertThat(text(pages.verdict(Language.FR, verdict)))
        .contains("&lt;img src=x onerror=alert(1)&gt;")
        .doesNotContain("<img");
  }

  @Test
  void servesTheReaderOfJsonLdAsItWasBuilt() throws IOException {
    byte[] built = files.find(BareFiles.GRAPH).orElseThrow().bytes();

    assertThat(HexFormat.of().formatHex(Hashes.sha256(built))).isEqualTo(BareFiles.GRAPH_SHA256);
    assertThat(Files.readString(Path.of("bundle/graph.sha256")).strip())
        .isEqualTo(BareFiles.GRAPH_SHA256);
    assertThat(text(built)).doesNotContain("eval(", "Function(", "XMLHttpRequest", "import(");
  }

  @Test
  void readsTheContextsThatTheServerSignsWith() throws IOException {
    String script = text(files.find("check.js").orElseThrow().bytes());

    for (URI address : Contexts.addresses()) {
      byte[] pin = Hashes.sha256(Contexts.bytes(address).orElseThrow());
      assertThat(script).contains(address.toString(), HexFormat.of().formatHex(pin));
    }
  }

  @Test
  void namesEachScriptByItsContent() {
    for (String name : files.names()) {
      String text = text(files.find(name).orElseThrow().bytes());
      if (name.endsWith(".js") && !name.equals(BareFiles.GRAPH)) {
        assertThat(text).as(name).doesNotContain("'./", "{{");
      }
    }
    assertThat(text(files.find(BareFiles.WORKER).orElseThrow().bytes()))
        .contains(files.address("v.js"), files.address("check.js"), files.address("v.css"));
  }

  @Test
  void weighsLessThanSixtyKilobytesInAll() {
    int all = pages.ask(Language.FR).length;
    for (String name : new String[] {"v.css", "v.js", "view.js", "icon.svg", "texte.woff2"}) {
      all += files.find(name).orElseThrow().bytes().length;
    }

    assertThat(all).isLessThan(60_000);
  }

  @Test
  void loadsLessThanFortyKilobytesOnRequest() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(files.find(BareFiles.GRAPH).orElseThrow().bytes());
    }

    assertThat(packed.size()).isLessThan(40_000);
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
