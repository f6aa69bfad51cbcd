package org.fanal.certification;

import static java.time.ZoneOffset.UTC;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fanal.certification.OperatorJson.Unfit;
import org.fanal.courseware.NeutralWords;
import org.fanal.credentials.Achievement;
import org.fanal.credentials.Claims;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;

/**
 * What an operator wants signed. It is a course like any other: certificates come from the decision
 * of people alone, and what is signed here says in words what it does not mean.
 */
final class OperatorClaims {

  static final int LONGEST_REASON = 500;

  private static final int MOST_DAYS = 366;
  private static final Set<String> MEMBERS =
      Set.of(
          "language",
          "wording",
          "title",
          "description",
          "criteria",
          "hours",
          "name",
          "since",
          "until",
          "reason");

  private OperatorClaims() {}

  static Claims read(OperatorJson json, Instant now) {
    json.only(MEMBERS);
    Language language =
        Language.of(json.get("language", 5))
            .orElseThrow(() -> new Unfit("“language” is fr or en."));
    Wording wording = wording(json);
    Optional<String> hours = json.find("hours").map(given -> json.get("hours", 120));
    Achievement achievement =
        new Achievement(
            Achievement.anonymousId(),
            "Course",
            json.get("title", 160),
            json.get("description", 2_000),
            json.get("criteria", 2_000)
                + "\n\n"
                + Sentences.say(language, "statement.limits.reserve"));
    if (wording == Wording.NEUTRAL) {
      neutral(achievement, hours);
    }
    Optional<String> name = json.find("name").map(given -> json.get("name", 120));
    return new Claims(
        language, wording, achievement, hours, name, since(json, now), until(json, now));
  }

  private static Wording wording(OperatorJson json) {
    String given = json.get("wording", 7).toUpperCase(Locale.ROOT);
    return List.of(Wording.values()).stream()
        .filter(each -> each.name().equals(given))
        .findFirst()
        .orElseThrow(() -> new Unfit("“wording” is FULL or NEUTRAL."));
  }

  private static void neutral(Achievement said, Optional<String> hours) {
    String all =
        String.join("\n", said.name(), said.description(), said.criteria(), hours.orElse(""));
    NeutralWords.telling(all)
        .ifPresent(
            word -> {
              throw new Unfit("Neutral words name no field, and these say “" + word + "”.");
            });
  }

  private static YearMonth since(OperatorJson json, Instant now) {
    try {
      YearMonth month = YearMonth.parse(json.get("since", 7));
      if (!month.isAfter(YearMonth.from(now.atZone(UTC))) && month.getYear() >= 2000) {
        return month;
      }
    } catch (DateTimeException notAMonth) {
      throw new Unfit("“since” is a month such as 2026-11.");
    }
    throw new Unfit("“since” is a month that has begun.");
  }

  private static LocalDate until(OperatorJson json, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, UTC);
    try {
      LocalDate day = LocalDate.parse(json.get("until", 10));
      if (!day.isBefore(today) && !day.isAfter(today.plusDays(MOST_DAYS))) {
        return day;
      }
    } catch (DateTimeException notADay) {
      throw new Unfit("“until” is a day such as 2026-12-31.");
    }
    throw new Unfit("“until” is today or later, and at most " + MOST_DAYS + " days away.");
  }
}
