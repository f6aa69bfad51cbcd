package org.fanal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Member;
import org.fanal.people.Organisation;
import org.fanal.people.Organisations;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.Notes;
import org.fanal.web.kit.PathPart;

/** {@code /admin/organisations} and one of them with its members. */
@Named("adminOrganisationsPage")
@RequestScoped
public class AdminOrganisationsPage {

  private CurrentPerson person;
  private PathPart path;
  private Organisations organisations;
  private Accounts accounts;
  private Notes notes;

  private String newName = "";
  private String email = "";

  protected AdminOrganisationsPage() {}

  @Inject
  public AdminOrganisationsPage(
      CurrentPerson person,
      PathPart path,
      Organisations organisations,
      Accounts accounts,
      Notes notes) {
    this.person = person;
    this.path = path;
    this.organisations = organisations;
    this.accounts = accounts;
    this.notes = notes;
  }

  public List<Organisation> getAll() {
    return organisations.all();
  }

  public void make() {
    Optional<UUID> made = organisations.make(person.get().id(), newName);
    made.ifPresentOrElse(
        id -> Exits.to(address(id, AdminDone.MADE)),
        () -> notes.beside("name", "admin_organisations.fix.name"));
  }

  /** On every request, since the address says which organisation it is. */
  public void open() {
    if (organisation().isEmpty()) {
      Exits.notFound();
    }
  }

  private Optional<UUID> id() {
    return path.find("organisation").flatMap(Uuids::of);
  }

  private Optional<Organisation> organisation() {
    return id().flatMap(organisations::find);
  }

  public String getId() {
    return id().map(UUID::toString).orElse("");
  }

  public String getName() {
    return organisation().map(Organisation::name).orElse("");
  }

  public boolean isAdmitted() {
    return organisation().filter(Organisation::admitted).isPresent();
  }

  public String getHandle() {
    return organisation().map(found -> found.handle().grouped()).orElse("");
  }

  public List<Member> getMembers() {
    return id().map(organisations::members).orElse(List.of());
  }

  public void add() {
    Optional<UUID> to = organisation().map(Organisation::id);
    Optional<Account> account = accounts.findByExactEmail(email);
    if (to.isPresent() && account.isPresent()) {
      organisations.addMember(person.get().id(), to.get(), account.get().person().id());
      Exits.to(address(to.get(), AdminDone.ADDED));
    } else {
      notes.beside("email", "admin_people.nobody");
    }
  }

  private static String address(UUID id, String done) {
    return "/admin/organisations/" + id + "?done=" + done;
  }

  public String getNewName() {
    return newName;
  }

  public void setNewName(String newName) {
    this.newName = newName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
