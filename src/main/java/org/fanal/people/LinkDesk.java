package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fanal.people.model.LinkKind;
import org.fanal.people.store.AccountRow;
import org.fanal.people.store.AccountRows;
import org.fanal.people.store.LinkRow;
import org.fanal.people.store.LinkRows;
import org.fanal.platform.Mail;

/**
 * Decides, after the answer has left, what a request for a link comes to. Only the holder of the
 * mailbox ever learns whether it has an account.
 */
@ApplicationScoped
public class LinkDesk {

  private LinkRows links;
  private AccountRows accounts;
  private LinkLetters letters;
  private Mail mail;

  protected LinkDesk() {}

  @Inject
  public LinkDesk(LinkRows links, AccountRows accounts, LinkLetters letters, Mail mail) {
    this.links = links;
    this.accounts = accounts;
    this.letters = letters;
    this.mail = mail;
  }

  @Transactional
  public void on(@Observes LinkAsked asked) {
    links.find(asked.link()).filter(row -> !row.isSent()).ifPresent(this::decide);
  }

  private void decide(LinkRow row) {
    Optional<AccountRow> holder = accounts.findByEmail(row.email());
    if (row.kind() == LinkKind.SIGN_UP && holder.isPresent()) {
      mail.send(letters.alreadyHere(holder.get().person(), row.email()));
      links.delete(row);
    } else if (isIdle(row, holder)) {
      links.delete(row);
    } else {
      holder.filter(h -> row.kind() == LinkKind.RESET).ifPresent(h -> row.about(h.id()));
      mail.send(letters.link(row, row.sendable()));
    }
  }

  /** A new password for nobody, or somebody's address for a second account. */
  private static boolean isIdle(LinkRow row, Optional<AccountRow> holder) {
    return switch (row.kind()) {
      case RESET -> holder.isEmpty();
      case NEW_EMAIL -> holder.isPresent();
      case SIGN_UP, INVITATION -> false;
    };
  }
}
