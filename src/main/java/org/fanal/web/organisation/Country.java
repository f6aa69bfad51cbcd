package org.fanal.web.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.kernel.Language;
import org.fanal.web.kit.Bundles;

/** A country to choose. */
public record Country(String code, String name) {

  private static final String OTHER = "ZZ";
  private static final List<String> CODES =
      List.of("CA", "FR", "BE", "CH", "LU", "US", "GB", OTHER);

  static List<Country> all(Language language) {
    return CODES.stream().map(code -> new Country(code, name(code, language))).toList();
  }

  static String name(String code, Language language) {
    return code.equals(OTHER)
        ? Bundles.say(language, "organisation_apply.country.other")
        : Optional.of(new Locale("", code).getDisplayCountry(language.locale())).orElse(code);
  }
}
