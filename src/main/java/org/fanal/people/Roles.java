package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.fanal.kernel.PersonId;
import org.fanal.people.store.AccountRows;
import org.fanal.people.store.LinkRows;
import org.fanal.platform.Audit;

/** Who may do what; each change is audited, and holds from the person's next request on. */
@ApplicationScoped
public class Roles {

  private AccountRows rows;
  private LinkRows links;
  private Audit audit;

  protected Roles() {}

  @Inject
  public Roles(AccountRows rows, LinkRows links, Audit audit) {
    this.rows = rows;
    this.links = links;
    this.audit = audit;
  }

  /** Nothing happens when the role is held already, or the person has left. */
  @Transactional
  public void give(PersonId actor, PersonId person, Role role) {
    rows.lock(person)
        .filter(row -> row.takeOn(role))
        .ifPresent(row -> audit.record(actor.value(), kind(role, "given"), person.value()));
  }

  /**
   * Whom they invited and who has not come yet comes no more: an invitation must not outlive the
   * right to it.
   *
   * @return false when nobody would be left who can give roles; nothing happens then
   */
  @Transactional
  public boolean take(PersonId actor, PersonId person, Role role) {
    if (role == Role.ADMINISTRATOR && rows.holding(role).equals(List.of(person))) {
      return false;
    }
    rows.lock(person)
        .filter(row -> row.layDown(role))
        .ifPresent(row -> endedBy(actor, person, role));
    return true;
  }

  private void endedBy(PersonId actor, PersonId person, Role role) {
    links.deleteInvitationsBy(person);
    audit.record(actor.value(), kind(role, "taken"), person.value());
  }

  private static String kind(Role role, String act) {
    return "people." + role.name().toLowerCase(Locale.ROOT) + "-" + act;
  }
}
