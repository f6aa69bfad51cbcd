package org.fanal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Organisation;
import org.fanal.people.Organisations;
import org.fanal.people.Role;
import org.fanal.people.Roles;
import org.fanal.web.kit.Notes;

/**
 * {@code /admin/people}: one person by their exact address, and their roles. The address is posted
 * with each act and never stands in an address of the site, so the page answers acts itself: giving
 * or taking a role twice is doing it once.
 */
@Named("adminPeoplePage")
@RequestScoped
public class AdminPeoplePage {

  private CurrentPerson person;
  private HttpServletRequest request;
  private Accounts accounts;
  private Roles roles;
  private Organisations organisations;
  private Notes notes;

  private Optional<Account> found = Optional.empty();
  private boolean looked;
  private Optional<String> done = Optional.empty();

  protected AdminPeoplePage() {}

  @Inject
  public AdminPeoplePage(
      CurrentPerson person,
      HttpServletRequest request,
      Accounts accounts,
      Roles roles,
      Organisations organisations,
      Notes notes) {
    this.person = person;
    this.request = request;
    this.accounts = accounts;
    this.roles = roles;
    this.organisations = organisations;
    this.notes = notes;
  }

  /** As it was posted; empty otherwise. */
  public String getEmail() {
    String posted = request.getMethod().equals("POST") ? request.getParameter("email") : null;
    return posted == null ? "" : posted.strip();
  }

  public Optional<Account> getFound() {
    if (!looked) {
      found = accounts.findByExactEmail(getEmail());
      looked = true;
    }
    return found;
  }

  public void find() {
    if (getFound().isEmpty()) {
      notes.beside("email", "admin_people.nobody");
    }
  }

  public void give(Role role) {
    getFound().ifPresent(account -> roles.give(me(), account.person().id(), role));
    say("admin_people.given");
  }

  public void take(Role role) {
    boolean taken =
        getFound().filter(account -> roles.take(me(), account.person().id(), role)).isPresent();
    if (taken) {
      say("admin_people.taken");
    } else {
      notes.above("admin_people.last");
    }
  }

  private void say(String key) {
    looked = false;
    done = Optional.of(key);
  }

  public Optional<String> getDone() {
    return done;
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  public boolean holds(Role role) {
    return getFound().filter(account -> account.person().is(role)).isPresent();
  }

  /** The key of a role's name. */
  public String name(Role role) {
    return "people.role." + role.name().toLowerCase(Locale.ROOT);
  }

  /** The key of what a role lets somebody do. */
  public String what(Role role) {
    return "admin_people.what." + role.name().toLowerCase(Locale.ROOT);
  }

  public List<Organisation> getOrganisations() {
    return getFound().map(account -> organisations.of(account.person().id())).orElse(List.of());
  }

  private PersonId me() {
    return person.get().id();
  }
}
