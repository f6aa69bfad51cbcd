package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.fanal.kernel.Language;
import org.fanal.platform.Letter;
import org.fanal.platform.Sentences;
import org.fanal.platform.Settings;
import org.fanal.practicum.model.LinkToken;
import org.fanal.practicum.model.Mailbox;

/** The letter with the link to a form. It names no person and no training. */
@Dependent
class SupervisorLetters {

  private final Settings settings;

  @Inject
  SupervisorLetters(Settings settings) {
    this.settings = settings;
  }

  Letter link(Mailbox to, Language language, LinkToken token, Instant until) {
    LocalDate day = LocalDate.ofInstant(until, ZoneOffset.UTC).minusDays(1);
    String said =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(language.locale())
            .format(day);
    return new Letter(
        to.value(),
        Sentences.say(language, "mail_supervisor.subject"),
        Sentences.say(language, "mail_supervisor.body", address(language, token), said)
            + Sentences.say(language, "mail.signature"));
  }

  private String address(Language language, LinkToken token) {
    return settings.publicAddress().toString().replaceFirst("/+$", "")
        + "/supervisor/"
        + token.value()
        + "?lang="
        + language.tag();
  }
}
