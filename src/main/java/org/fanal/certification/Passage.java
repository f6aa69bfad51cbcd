package org.fanal.certification;

import java.util.Locale;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;

/** The words of a paper that an administrator writes, around facts that nobody writes. */
public enum Passage {
  HEADING(100),
  /** The first sentences. */
  LEAD(400),
  /** How it was assessed, before the facts about that. */
  CRITERIA(600),
  /** What the paper does not mean. */
  LIMITS(400);

  private final int longest;

  Passage(int longest) {
    this.longest = longest;
  }

  /** In characters. */
  public int longest() {
    return longest;
  }

  /** What it is called among the texts of a template, for example {@code neutral-lead-fr}. */
  public String in(Wording wording, Language language) {
    return lower(wording) + "-" + lower(this) + "-" + language.tag();
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
