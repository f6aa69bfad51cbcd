package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.fanal.kernel.PersonId;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.platform.Letter;
import org.fanal.platform.Mail;
import org.fanal.platform.Sentences;
import org.fanal.platform.Settings;

/** Tells somebody that something waits for them. The letter does not say what. */
@Dependent
class WaitingLetters {

  private final Accounts accounts;
  private final Mail mail;
  private final Settings settings;

  @Inject
  WaitingLetters(Accounts accounts, Mail mail, Settings settings) {
    this.accounts = accounts;
    this.mail = mail;
    this.settings = settings;
  }

  void send(PersonId person) {
    accounts.find(person).map(this::letter).ifPresent(mail::send);
  }

  private Letter letter(Account account) {
    var language = account.person().language();
    String address = settings.publicAddress().toString().replaceFirst("/+$", "") + "/login";
    return new Letter(
        account.email(),
        Sentences.say(language, "mail_waiting.subject"),
        Sentences.say(language, "mail_waiting.body", address)
            + Sentences.say(language, "mail.signature"));
  }
}
