package org.fanal.kernel;

import java.util.Locale;
import java.util.Optional;

/** The two languages of the programme. French is the first, English its equal. */
public enum Language {
  FR("fr", Locale.FRENCH),
  EN("en", Locale.ENGLISH);

  private final String tag;
  private final Locale locale;

  Language(String tag, Locale locale) {
    this.tag = tag;
    this.locale = locale;
  }

  /** The language of a BCP 47 tag, whatever its region: {@code fr-CA} is French. */
  public static Optional<Language> of(String tag) {
    String primary = tag == null ? "" : tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    for (Language language : values()) {
      if (language.tag.equals(primary)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  public String tag() {
    return tag;
  }

  public Locale locale() {
    return locale;
  }

  public Language other() {
    return this == FR ? EN : FR;
  }
}
