package org.fanal.web.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.certification.Seals;
import org.fanal.kernel.Language;
import org.fanal.platform.Settings;
import org.fanal.web.kit.Bundles;

/** How to trust the signature of a paper, in both languages: made once, the same for everybody. */
@ApplicationScoped
public class SignaturesPages {

  private static final Pattern WORDS = Pattern.compile("\\{\\{([^}]+)}}");

  private final Map<Language, byte[]> pages = new EnumMap<>(Language.class);

  private Settings settings;
  private VerificationPages verification;
  private byte[] certificate = {};
  private String fingerprint;

  protected SignaturesPages() {}

  @Inject
  public SignaturesPages(Settings settings, Seals seals, VerificationPages verification) {
    this.settings = settings;
    this.verification = verification;
    certificate = seals.certificate();
    fingerprint = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(seals.fingerprint());
    String source = verification.files().signatures();
    for (Language language : Language.values()) {
      pages.put(language, page(source, language).getBytes(StandardCharsets.UTF_8));
    }
  }

  byte[] page(Language language) {
    return pages.get(language).clone();
  }

  byte[] certificate() {
    return certificate.clone();
  }

  private String page(String source, Language language) {
    return WORDS
        .matcher(source)
        .replaceAll(
            match -> Matcher.quoteReplacement(Markup.escape(word(match.group(1), language))));
  }

  private String word(String key, Language language) {
    return switch (key) {
      case "title" -> Bundles.say(language, "v_signatures.title");
      case "page" -> settings.neutralAddress().getAuthority() + "/v";
      case "fingerprint" -> fingerprint;
      default -> verification.word(language, key);
    };
  }
}
