package org.fanal.employers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.employers.store.NewsRows;
import org.fanal.employers.store.NewsRows.Reader;
import org.fanal.kernel.PersonId;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.people.Organisations;
import org.fanal.platform.Letter;
import org.fanal.platform.Mail;
import org.fanal.platform.Sentences;
import org.fanal.platform.Settings;

/**
 * Mails to members who chose them, when something changed in the roster: at most one a day, which
 * names neither a person nor what Fanal is about.
 */
@ApplicationScoped
public class RosterNews {

  private static final Duration BETWEEN = Duration.ofDays(1);

  private Organisations organisations;
  private Accounts accounts;
  private NewsRows rows;
  private Mail mail;
  private Settings settings;
  private Clock clock;

  protected RosterNews() {}

  @Inject
  public RosterNews(
      Organisations organisations,
      Accounts accounts,
      NewsRows rows,
      Mail mail,
      Settings settings,
      Clock clock) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.rows = rows;
    this.mail = mail;
    this.settings = settings;
    this.clock = clock;
  }

  /** The organisations about which this person gets mails. */
  @Transactional
  public List<UUID> of(PersonId member) {
    return rows.of(member.value());
  }

  /**
   * @return false for whoever is no member
   */
  @Transactional
  public boolean choose(PersonId member, UUID organisation, boolean wanted) {
    if (!isMember(member, organisation)) {
      return false;
    }
    Reader reader = new Reader(organisation, member.value());
    if (wanted) {
      rows.add(reader, clock.instant());
    } else {
      rows.delete(reader);
    }
    return true;
  }

  @Transactional
  public List<Reader> owed() {
    return rows.owed(clock.instant().minus(BETWEEN));
  }

  /** Whoever left the organisation gets none, and no further one. */
  @Transactional
  public void send(Reader reader) {
    PersonId person = new PersonId(reader.person());
    Optional<Account> account =
        accounts.find(person).filter(found -> isMember(person, reader.organisation()));
    account.map(this::letter).ifPresent(mail::send);
    if (account.isPresent()) {
      rows.sent(reader, clock.instant());
    } else {
      rows.delete(reader);
    }
  }

  private boolean isMember(PersonId person, UUID organisation) {
    return organisations.roleOf(person, organisation).isPresent();
  }

  private Letter letter(Account account) {
    var language = account.person().language();
    String address = settings.publicAddress().toString().replaceFirst("/+$", "") + "/login";
    return new Letter(
        account.email(),
        Sentences.say(language, "mail_news.subject"),
        Sentences.say(language, "mail_news.body", address)
            + Sentences.say(language, "mail.signature"));
  }
}
