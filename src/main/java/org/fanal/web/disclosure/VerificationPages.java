package org.fanal.web.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanal.disclosure.Answer;
import org.fanal.disclosure.FileVerdict;
import org.fanal.disclosure.Showing;
import org.fanal.disclosure.ShowingOutcome;
import org.fanal.disclosure.Shown;
import org.fanal.kernel.Language;
import org.fanal.platform.Settings;
import org.fanal.web.kit.Bundles;

/**
 * The verification page in both languages. What does not depend on a share is one array of bytes,
 * made once: every code that is not valid is answered by the same.
 */
@ApplicationScoped
public class VerificationPages {

  private final Map<Language, BarePage> pages = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, byte[]>> constant = new EnumMap<>(Language.class);

  private BareFiles files;
  private Settings settings;

  protected VerificationPages() {}

  @Inject
  public VerificationPages(ServletContext servlet, Settings settings) {
    this(new BareFiles(servlet::getResourceAsStream), settings);
  }

  VerificationPages(BareFiles files, Settings settings) {
    this.files = files;
    this.settings = settings;
    for (Language language : Language.values()) {
      BarePage page = new BarePage(files.page(), key -> word(language, key));
      pages.put(language, page);
      constant.put(language, constants(page));
    }
  }

  byte[] ask(Language language) {
    return constant(language, "ask");
  }

  /**
   * @param typed the code, which the form for the signed file sends again
   */
  byte[] answer(Language language, String typed, Answer answer) {
    return answer
        .valid()
        .map(valid -> bytes(pages.get(language).with("valid", slots(language, typed, valid))))
        .orElseGet(() -> constant(language, "not-valid"));
  }

  byte[] verdict(Language language, FileVerdict verdict) {
    PresentedPart part = new PresentedPart(language, verdict);
    return bytes(pages.get(language).with(part.view(), part.slots()));
  }

  byte[] asked(Language language, Showing showing) {
    return bytes(pages.get(language).with("show", ShowingPart.asked(language, showing)));
  }

  /** What came of a request to a wallet. */
  byte[] shown(Language language, ShowingOutcome outcome) {
    return outcome.fold(
        showing -> asked(language, showing),
        shows -> bytes(pages.get(language).with("shown", ShowingPart.shown(language, shows))),
        () -> constant(language, "not-shown"));
  }

  /** Under a neutral name; it opens the page and nothing else. */
  byte[] manifest(Language language) {
    return BareManifest.of(language, word(language, "brand"), files)
        .getBytes(StandardCharsets.UTF_8);
  }

  byte[] waitAMinute(Language language) {
    return constant(language, "wait");
  }

  byte[] askLater(Language language) {
    return constant(language, "later");
  }

  BareFiles files() {
    return files;
  }

  private byte[] constant(Language language, String view) {
    return constant.get(language).get(view).clone();
  }

  private static Map<String, byte[]> constants(BarePage page) {
    return Map.of(
        "ask", bytes(page.with("ask", Map.of())),
        "not-valid", bytes(page.with("not-valid", Map.of())),
        "not-shown", bytes(page.with("not-shown", Map.of())),
        "wait", bytes(page.with("wait", Map.of())),
        "later", bytes(page.with("later", Map.of())));
  }

  private static Map<String, String> slots(Language language, String typed, Answer.Valid valid) {
    Shown shown = valid.shown();
    return Map.ofEntries(
        Map.entry("code", Markup.escape(typed)),
        Map.entry("language", shown.language().tag()),
        Map.entry("name", Markup.escape(shown.name().orElse(""))),
        Map.entry("title", Markup.escape(shown.title())),
        Map.entry("lead", Markup.escape(shown.frame().lead())),
        Map.entry("until", Days.day(language, shown.until())),
        Map.entry("checked", Days.utc(language, valid.checkedAt())),
        Map.entry("issuer", Markup.escape(shown.issuer())),
        Map.entry("rules", Markup.escape(shown.rules())),
        Map.entry("since", Days.month(language, shown.since())),
        Map.entry("modules", lines(shown.modules())),
        Map.entry("skills", lines(shown.skills())),
        Map.entry("practicum", lines(shown.practicum())),
        Map.entry("hours", Markup.escape(shown.hours())),
        Map.entry("assessment", Markup.escape(shown.assessment())),
        Map.entry("limits", Markup.escape(shown.limits())),
        Map.entry("reference", Markup.escape(valid.reference())));
  }

  private static String lines(List<String> lines) {
    return lines.stream()
        .map(line -> "<li>" + Markup.escape(line) + "</li>")
        .collect(Collectors.joining());
  }

  /** What a key of a page says, or of its head. */
  String word(Language language, String key) {
    if (key.startsWith("asset:")) {
      return files.address(key.substring("asset:".length()));
    }
    return switch (key) {
      case "lang" -> language.tag();
      case "other" -> language.other().tag();
      case "title" -> Bundles.say(language, "v.title");
      case "contact" -> settings.neutralContact();
      case "brand" ->
          settings
              .text("fanal.neutral.name." + language.tag())
              .orElseGet(() -> Bundles.say(language, "v.title"));
      default -> Bundles.say(language, key);
    };
  }

  private static byte[] bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
