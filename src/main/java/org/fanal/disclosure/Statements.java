package org.fanal.disclosure;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fanal.certification.Award;
import org.fanal.certification.Taught;
import org.fanal.credentials.Achievement;
import org.fanal.credentials.Claims;
import org.fanal.credentials.Issuer;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;
import org.fanal.platform.Sentences;

/** Puts an award into the words of a share, and those words into what is signed. */
final class Statements {

  private static final int MINUTES_AN_HOUR = 60;

  private Statements() {}

  static Shown shown(
      Award award, ShareWish wish, Optional<String> name, LocalDate until, Issuer issuer) {
    Language language = wish.language();
    Taught taught = award.taught();
    YearMonth completed = YearMonth.from(award.completedAt().atZone(ZoneOffset.UTC));
    String duration = duration(language, award.minutes());
    return new Shown(
        language,
        wish.wording(),
        name,
        title(taught, wish, duration),
        issuer.nameIn(wish.wording(), language),
        Sentences.say(language, "statement.rules"),
        completed,
        until,
        skills(taught, wish.wording()).stream().map(skill -> skill.in(language)).toList(),
        Sentences.say(language, "statement.hours", duration),
        Sentences.say(language, "statement.assessment", taught.scenarios(), taught.drawn()),
        Sentences.say(language, "statement.limits"));
  }

  static Claims claims(Award award, Shown shown) {
    Achievement achievement =
        new Achievement(
            achievementId(award, shown.wording()),
            "Course",
            shown.title(),
            Sentences.say(shown.language(), "statement.description", listed(shown)),
            shown.assessment() + "\n\n" + shown.limits() + "\n\n" + shown.rules());
    return new Claims(
        shown.language(),
        shown.wording(),
        achievement,
        Optional.of(shown.hours()),
        shown.name(),
        shown.since(),
        shown.until());
  }

  /** Says no more than the wording does. */
  static String fileName(Shown shown) {
    return Sentences.say(shown.language(), key("statement.file", shown.wording()));
  }

  private static String title(Taught taught, ShareWish wish, String duration) {
    Language language = wish.language();
    String key = key("statement.title", wish.wording());
    return wish.wording() == Wording.FULL
        ? Sentences.say(language, key, taught.title().in(language))
        : Sentences.say(language, key, taught.neutralTitle().in(language), duration);
  }

  private static List<Text> skills(Taught taught, Wording wording) {
    return wording == Wording.FULL ? taught.skills() : taught.neutralSkills();
  }

  private static String duration(Language language, int minutes) {
    int hours = minutes / MINUTES_AN_HOUR;
    int rest = minutes % MINUTES_AN_HOUR;
    if (hours == 0) {
      return Sentences.say(language, "statement.duration.minutes", rest);
    }
    return rest == 0
        ? Sentences.say(language, "statement.duration.hours", hours)
        : Sentences.say(language, "statement.duration", hours, rest);
  }

  private static String listed(Shown shown) {
    return shown.skills().stream()
        .reduce((some, more) -> Sentences.say(shown.language(), "statement.listed", some, more))
        .orElse(shown.title());
  }

  /** The same for all who earned that version in full words; in neutral words it joins nothing. */
  private static URI achievementId(Award award, Wording wording) {
    if (wording == Wording.NEUTRAL) {
      return Achievement.anonymousId();
    }
    String about =
        award
            .module()
            .map(Object::toString)
            .orElseGet(() -> award.kind().name().toLowerCase(Locale.ROOT));
    String named = award.programme() + "/" + about + "/" + award.version();
    return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)));
  }

  private static String key(String stem, Wording wording) {
    return stem + "." + wording.name().toLowerCase(Locale.ROOT);
  }
}
