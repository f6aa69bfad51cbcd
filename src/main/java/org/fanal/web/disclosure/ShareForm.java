package org.fanal.web.disclosure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.certification.AwardId;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.Audience;
import org.fanal.disclosure.Claim;
import org.fanal.disclosure.NameShown;
import org.fanal.disclosure.ShareWish;
import org.fanal.employers.Asked;
import org.fanal.kernel.Language;

/**
 * The fields of the share editor, as they were sent. What a browser would not send counts as the
 * default, which shows least.
 *
 * @param printedName the name to print as typed, empty when it was left as it is
 * @param handle the short code of an organisation, as typed
 * @param from the first day, as typed
 * @param mostOpenings as typed
 */
public record ShareForm(
    Wording wording,
    NameShown name,
    Language language,
    int days,
    Audience.Kind audience,
    String forWhom,
    String handle,
    String printedName,
    Set<Claim> claims,
    String purpose,
    String from,
    String mostOpenings) {

  static final List<Integer> LENGTHS = List.of(7, 30, 90);
  private static final int USUAL_LENGTH = 30;

  public ShareForm {
    claims = Set.copyOf(claims);
  }

  /** What a first visit shows. */
  static ShareForm untouched(Language language, boolean nameIsKnown) {
    NameShown name = nameIsKnown ? NameShown.FULL : NameShown.NONE;
    return new ShareForm(
        Wording.NEUTRAL,
        name,
        language,
        USUAL_LENGTH,
        Audience.Kind.BEARER,
        "",
        "",
        "",
        Claim.usual(),
        "",
        "",
        "");
  }

  /** What a request asks for, to be changed as its reader likes. */
  ShareForm asked(Asked request) {
    return new ShareForm(
        wording,
        name,
        language,
        LENGTHS.contains(request.wish().days()) ? request.wish().days() : days,
        Audience.Kind.ORGANISATION,
        request.name(),
        request.handle(),
        printedName,
        request.wish().claims(),
        request.wish().why(),
        from,
        mostOpenings);
  }

  static ShareForm read(Function<String, Optional<String>> fields, Language language) {
    return new ShareForm(
        choice(fields.apply("wording"), Wording.values()).orElse(Wording.NEUTRAL),
        choice(fields.apply("name"), NameShown.values()).orElse(NameShown.NONE),
        fields.apply("language").flatMap(Language::of).orElse(language),
        fields.apply("days").flatMap(ShareForm::length).orElse(USUAL_LENGTH),
        choice(fields.apply("audience"), Audience.Kind.values()).orElse(Audience.Kind.BEARER),
        fields.apply("forWhom").orElse(""),
        fields.apply("handle").orElse("").strip(),
        fields.apply("printedName").orElse("").strip(),
        claims(fields),
        fields.apply("purpose").orElse(""),
        fields.apply("from").orElse("").strip(),
        fields.apply("mostOpenings").orElse("").strip());
  }

  static String field(Claim claim) {
    return claim.name().toLowerCase(Locale.ROOT);
  }

  /** One of the lengths that are offered. */
  static Optional<Integer> length(String sent) {
    return LENGTHS.stream().filter(days -> days.toString().equals(sent)).findFirst();
  }

  ShareWish wish(AwardId award, Audience chosen, LocalDate today) {
    return new ShareWish(award, wording, name, language, days, forWhom)
        .meantFor(chosen, purpose)
        .showing(claims)
        .limited(firstDay(today), openings());
  }

  /**
   * Empty for at once: also for today, and for yesterday, since a holder's evening may be the next
   * day in UTC.
   */
  Optional<LocalDate> firstDay(LocalDate today) {
    return day().filter(day -> !day.equals(today) && !day.equals(today.minusDays(1)));
  }

  boolean hasUnreadableDay() {
    return !from.isEmpty() && day().isEmpty();
  }

  boolean hasUnreadableOpenings() {
    return !mostOpenings.isEmpty() && openings().isEmpty();
  }

  /** The form with one field as on a first visit, for looking at what the others show. */
  ShareForm without(String field) {
    return new ShareForm(
        wording,
        field.equals("printedName") ? NameShown.NONE : name,
        language,
        field.equals("days") ? 1 : days,
        audience,
        field.equals("forWhom") ? "" : forWhom,
        handle,
        printedName,
        claims,
        field.equals("purpose") ? "" : purpose,
        field.equals("from") || field.equals("days") ? "" : from,
        field.equals("mostOpenings") ? "" : mostOpenings);
  }

  /** Whether what stands behind "more choices" was changed. */
  boolean hasMore() {
    return !(purpose + from + mostOpenings).isEmpty() || !claims.equals(Claim.usual());
  }

  private Optional<Integer> openings() {
    return mostOpenings.matches("[0-9]{1,4}")
        ? Optional.of(Integer.valueOf(mostOpenings))
        : Optional.empty();
  }

  private Optional<LocalDate> day() {
    try {
      return from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Set<Claim> claims(Function<String, Optional<String>> fields) {
    return Stream.of(Claim.values())
        .filter(claim -> fields.apply(field(claim)).isPresent())
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(() -> EnumSet.noneOf(Claim.class)),
                Collections::unmodifiableSet));
  }

  private static <E extends Enum<E>> Optional<E> choice(Optional<String> sent, E[] choices) {
    return sent.flatMap(
        value -> Stream.of(choices).filter(choice -> choice.name().equals(value)).findFirst());
  }
}
