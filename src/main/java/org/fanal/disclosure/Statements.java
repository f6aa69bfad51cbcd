package org.fanal.disclosure;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.certification.Award;
import org.fanal.credentials.Achievement;
import org.fanal.credentials.Claims;
import org.fanal.credentials.Issuer;
import org.fanal.credentials.Wording;
import org.fanal.platform.Sentences;

/** Puts an award into the words of a share, and those words into what is signed. */
final class Statements {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^a-z0-9]+");

  private Statements() {}

  static Shown shown(
      Award award, ShareWish wish, Optional<String> name, LocalDate until, Issuer issuer) {
    StatementWords words = new StatementWords(award, wish.wording(), wish.language());
    return new Shown(
        wish.language(),
        wish.wording(),
        name,
        words.title(wish.shows(Claim.HOURS)),
        issuer.nameIn(wish.wording(), wish.language()),
        words.rules(),
        YearMonth.from(award.completedAt().atZone(ZoneOffset.UTC)),
        until,
        wish.shows(Claim.MODULES) ? words.modules() : List.of(),
        wish.shows(Claim.COMPETENCIES) ? words.skills() : List.of(),
        wish.shows(Claim.PRACTICUM) ? words.practicum(wish.shows(Claim.HOURS)) : List.of(),
        wish.shows(Claim.HOURS) ? words.hours() : "",
        words.assessment(),
        words.limits(),
        words.frame());
  }

  static Claims claims(Award award, Shown shown) {
    Achievement achievement =
        new Achievement(
            achievementId(award, shown),
            new StatementWords(award, shown.wording(), shown.language()).achievementType(),
            shown.title(),
            description(shown),
            Stream.of(
                    Stream.of(shown.assessment()),
                    shown.practicum().stream(),
                    Stream.of(shown.limits(), shown.rules()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n\n")));
    return new Claims(
        shown.language(),
        shown.wording(),
        achievement,
        Optional.of(shown.hours()).filter(said -> !said.isEmpty()),
        shown.name(),
        shown.since(),
        shown.until());
  }

  /** Says no more than the wording does. */
  static String fileName(Shown shown) {
    if (shown.wording() == Wording.NEUTRAL) {
      return Sentences.say(shown.language(), "statement.file.neutral");
    }
    String plain = Normalizer.normalize(shown.title(), Normalizer.Form.NFD);
    return NOT_IN_A_NAME
            .matcher(MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT))
            .replaceAll("-")
        + ".json";
  }

  private static String description(Shown shown) {
    return Stream.concat(shown.modules().stream(), shown.skills().stream())
        .reduce((some, more) -> Sentences.say(shown.language(), "statement.listed", some, more))
        .map(all -> Sentences.say(shown.language(), "statement.description", all))
        .map(learned -> (shown.frame().lead() + " " + learned).strip())
        .orElseGet(() -> shown.frame().lead().isEmpty() ? shown.title() : shown.frame().lead());
  }

  /** The same for all who earned that version in full words; in neutral words it joins nothing. */
  private static URI achievementId(Award award, Shown shown) {
    if (shown.wording() == Wording.NEUTRAL) {
      return Achievement.anonymousId();
    }
    String about =
        award
            .module()
            .map(Object::toString)
            .orElseGet(() -> award.kind().name().toLowerCase(Locale.ROOT));
    int template = shown.frame().template();
    String worded = template == 0 ? "" : "/" + template;
    String named = award.programme() + "/" + about + "/" + award.version() + worded;
    return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)));
  }
}
