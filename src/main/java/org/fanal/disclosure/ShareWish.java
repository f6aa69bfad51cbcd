package org.fanal.disclosure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fanal.certification.AwardId;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;

/**
 * What a holder wants to show.
 *
 * @param language of the signed words; the page around them follows its reader
 * @param days how long it lasts from its first day on; it ends with a day in UTC, at most {@value
 *     #MOST_DAYS} days from now
 * @param forWhom a name for the holder alone, at most {@value #LONGEST_NOTE} characters, may be
 *     empty
 * @param purpose what it is for, as {@code forWhom}
 * @param claims what of the award is shown; what it does not have is left out
 * @param from its first day in UTC; empty for at once
 * @param mostOpenings how often it may show something, 1 to {@value #MOST_OPENINGS}; empty for as
 *     often as wished
 */
public record ShareWish(
    AwardId award,
    Wording wording,
    NameShown name,
    Language language,
    int days,
    String forWhom,
    Audience audience,
    String purpose,
    Set<Claim> claims,
    Optional<LocalDate> from,
    Optional<Integer> mostOpenings) {

  public static final int MOST_DAYS = 90;
  public static final int LONGEST_NOTE = 120;
  public static final int MOST_OPENINGS = 999;

  public ShareWish {
    Objects.requireNonNull(award, "award");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(forWhom, "forWhom");
    Objects.requireNonNull(audience, "audience");
    Objects.requireNonNull(purpose, "purpose");
    claims = Set.copyOf(claims);
  }

  /** For whoever has the code, at once, as often as wished, with what is usually shown. */
  public ShareWish(
      AwardId award, Wording wording, NameShown name, Language language, int days, String forWhom) {
    this(
        award,
        wording,
        name,
        language,
        days,
        forWhom,
        new Audience.Bearer(),
        "",
        Claim.usual(),
        Optional.empty(),
        Optional.empty());
  }

  public ShareWish meantFor(Audience chosen, String why) {
    return new ShareWish(
        award, wording, name, language, days, forWhom, chosen, why, claims, from, mostOpenings);
  }

  public ShareWish showing(Set<Claim> chosen) {
    return new ShareWish(
        award,
        wording,
        name,
        language,
        days,
        forWhom,
        audience,
        purpose,
        chosen,
        from,
        mostOpenings);
  }

  public ShareWish limited(Optional<LocalDate> firstDay, Optional<Integer> most) {
    return new ShareWish(
        award, wording, name, language, days, forWhom, audience, purpose, claims, firstDay, most);
  }

  public boolean shows(Claim claim) {
    return claims.contains(claim);
  }
}
