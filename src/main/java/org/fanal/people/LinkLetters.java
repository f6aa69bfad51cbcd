package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.fanal.kernel.Language;
import org.fanal.people.model.DomainName;
import org.fanal.people.model.EmailAddress;
import org.fanal.people.model.Token;
import org.fanal.people.store.LinkRow;
import org.fanal.platform.Letter;
import org.fanal.platform.Sentences;
import org.fanal.platform.Settings;

/**
 * The letters about accounts. None carries a word that somebody else wrote, and none says what
 * Fanal is about.
 */
@ApplicationScoped
public class LinkLetters {

  private Settings settings;

  protected LinkLetters() {}

  @Inject
  public LinkLetters(Settings settings) {
    this.settings = settings;
  }

  public Letter link(LinkRow row, Token token) {
    String key = "mail_" + row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return letter(row.email(), row.language(), key, address(row, token));
  }

  public String address(LinkRow row, Token token) {
    return address(row.kind().path(token));
  }

  /** To somebody who signs up with an address that has an account. */
  public Letter alreadyHere(Person person, EmailAddress email) {
    return letter(
        email, person.language(), "mail_already-here", address("/login"), address("/forgotten"));
  }

  /** To the address that an account no longer has. */
  public Letter emailChanged(Person person, EmailAddress old) {
    return letter(old, person.language(), "mail_email-changed", settings.contact());
  }

  public Letter passwordChanged(Person person, EmailAddress email) {
    return letter(email, person.language(), "mail_password-changed", address("/forgotten"));
  }

  /** To whoever looks after a domain: only what they know already, and a link. */
  Letter domain(DomainName domain, Language language, Token token) {
    return letter(
        domain.postmaster(),
        language,
        "mail_domain",
        address("/domain/" + token.value()),
        domain.ascii());
  }

  /** To somebody who applied for an organisation: there is an answer. */
  Letter answered(Account applicant) {
    return letter(
        new EmailAddress(applicant.email()),
        applicant.person().language(),
        "mail_answered",
        address("/organisation/apply"));
  }

  private Letter letter(EmailAddress to, Language language, String key, Object... arguments) {
    return new Letter(
        to.value(),
        Sentences.say(language, key + ".subject"),
        Sentences.say(language, key + ".body", arguments)
            + Sentences.say(language, "mail.signature"));
  }

  private String address(String path) {
    return settings.publicAddress().toString().replaceFirst("/+$", "") + path;
  }
}
