package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.platform.Letter;
import org.fanal.platform.Mail;
import org.fanal.platform.Sentences;
import org.fanal.platform.Settings;

/** Tells somebody that a day comes near, and not which. */
@Dependent
class ReminderLetters {

  private final Accounts accounts;
  private final Mail mail;
  private final Settings settings;

  @Inject
  ReminderLetters(Accounts accounts, Mail mail, Settings settings) {
    this.accounts = accounts;
    this.mail = mail;
    this.settings = settings;
  }

  void remind(PersonId person, LocalDate day) {
    accounts.find(person).map(account -> letter(account, day)).ifPresent(mail::send);
  }

  private Letter letter(Account account, LocalDate day) {
    Language language = account.person().language();
    String address = settings.publicAddress().toString().replaceFirst("/+$", "") + "/login";
    String written =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(language.locale())
            .format(day);
    return new Letter(
        account.email(),
        Sentences.say(language, "mail_reminder.subject"),
        Sentences.say(language, "mail_reminder.body", written, address)
            + Sentences.say(language, "mail.signature"));
  }
}
