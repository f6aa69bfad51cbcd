package org.fanal.disclosure;

import java.util.Objects;
import org.fanal.certification.AwardId;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;

/**
 * What a holder wants to show.
 *
 * @param language of the signed words; the page around them follows its reader
 * @param days how long it lasts, 1 to {@value #MOST_DAYS}; it ends with a day in UTC
 * @param forWhom a note to oneself, at most {@value #LONGEST_NOTE} characters, may be empty; nobody
 *     else reads it
 */
public record ShareWish(
    AwardId award, Wording wording, NameShown name, Language language, int days, String forWhom) {

  public static final int MOST_DAYS = 90;
  public static final int LONGEST_NOTE = 120;

  public ShareWish {
    Objects.requireNonNull(award, "award");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(forWhom, "forWhom");
  }
}
