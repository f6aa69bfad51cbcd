package org.fanal.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Person;

/** What pages say with: sentences of the bundles, and dates in the person's language and zone. */
@Named("words")
@RequestScoped
public class Words {

  private CurrentLanguage language;
  private CurrentPerson person;

  protected Words() {}

  @Inject
  public Words(CurrentLanguage language, CurrentPerson person) {
    this.language = language;
    this.person = person;
  }

  public String say(String key, Object... arguments) {
    return Bundles.say(language.get(), key, arguments);
  }

  public String in(Text text) {
    return text.in(language.get());
  }

  public String lang() {
    return language.get().tag();
  }

  public String otherLang() {
    return language.get().other().tag();
  }

  /** 21 novembre 2026, November 21, 2026. */
  public String date(Instant instant) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale())
        .format(instant.atZone(zone()));
  }

  /** A day of the calendar, wherever one is. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
  }

  /** Novembre 2026, without a capital in French. */
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", locale()).format(month);
  }

  /** 14 h 02, 2:02 p.m. */
  public String time(Instant instant) {
    String pattern = language.get() == Language.FR ? "H'\u00a0h\u00a0'mm" : "h:mm a";
    return DateTimeFormatter.ofPattern(pattern, locale())
        .format(instant.atZone(zone()))
        .replace("AM", "a.m.")
        .replace("PM", "p.m.");
  }

  /** dimanche 22 novembre, 14 h 31. */
  public String moment(Instant instant) {
    String pattern = language.get() == Language.FR ? "EEEE d MMMM" : "EEEE, MMMM d";
    String day = DateTimeFormatter.ofPattern(pattern, locale()).format(instant.atZone(zone()));
    return day + ", " + time(instant);
  }

  /** 25 minutes, 4 h 15, 4 h 15 min. */
  public String duration(int minutes) {
    if (minutes < 60) {
      return say("kit.minutes", minutes);
    }
    return minutes % 60 == 0
        ? say("kit.hours", minutes / 60)
        : say("kit.hours-and-minutes", minutes / 60, minutes % 60);
  }

  /** Johanne, Marc et Aïcha. */
  public String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : say("kit.and", String.join(", ", names.subList(0, last)), names.get(last));
  }

  public ZoneId zone() {
    return person.find().map(Person::zone).orElse(ZoneId.of("UTC"));
  }

  private java.util.Locale locale() {
    return language.get() == Language.FR ? java.util.Locale.CANADA_FRENCH : java.util.Locale.CANADA;
  }
}
