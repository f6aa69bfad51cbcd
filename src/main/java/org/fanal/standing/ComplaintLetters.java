package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.fanal.kernel.Language;
import org.fanal.platform.Letter;
import org.fanal.platform.Mail;
import org.fanal.platform.Sentences;

/**
 * Letters to whoever wrote a complaint, in both languages since we know nothing of them. They
 * repeat nothing and name nobody.
 */
@Dependent
class ComplaintLetters {

  private final Mail mail;

  @Inject
  ComplaintLetters(Mail mail) {
    this.mail = mail;
  }

  void arrived(String contact) {
    send(contact, "mail_arrived");
  }

  void read(String contact) {
    send(contact, "mail_read");
  }

  private void send(String contact, String key) {
    mail.send(new Letter(contact, both(key + ".subject", " / "), body(key)));
  }

  private static String body(String key) {
    return both(key + ".body", "\n\n") + both("mail.signature", "");
  }

  private static String both(String key, String between) {
    return Sentences.say(Language.FR, key) + between + Sentences.say(Language.EN, key);
  }
}
