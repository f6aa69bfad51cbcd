package org.fanal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fanal.kernel.Language;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Invitations;
import org.fanal.people.Role;
import org.fanal.people.RoleInvitations;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.Notes;
import org.fanal.web.kit.Words;

/** Invites somebody by mail to a role that people are not given otherwise. */
@Named("adminInvitePage")
@RequestScoped
public class AdminInvitePage {

  private static final List<Role> TO =
      List.of(Role.TRAINER, Role.COORDINATOR, Role.ASSESSOR, Role.COMMITTEE, Role.ADMINISTRATOR);

  private CurrentPerson person;
  private CurrentLanguage pageLanguage;
  private RoleInvitations invitations;
  private Notes notes;
  private Words words;

  private String email = "";
  private String role = Role.TRAINER.name();
  private String language = "";

  protected AdminInvitePage() {}

  @Inject
  public AdminInvitePage(
      CurrentPerson person,
      CurrentLanguage pageLanguage,
      RoleInvitations invitations,
      Notes notes,
      Words words) {
    this.person = person;
    this.pageLanguage = pageLanguage;
    this.invitations = invitations;
    this.notes = notes;
    this.words = words;
  }

  public void send() {
    Role to = TO.stream().filter(one -> one.name().equals(role)).findFirst().orElse(Role.TRAINER);
    Language in = Language.of(getLanguage()).orElseGet(pageLanguage::get);
    Invitations.Outcome outcome = invitations.invite(person.get().id(), email, in, to);
    if (outcome instanceof Invitations.NotAnAddress) {
      notes.beside("invited", "people.fix.email");
    } else if (outcome instanceof Invitations.Wait wait) {
      notes.above("people.wait", words.time(wait.until()));
    } else {
      Exits.to("/admin?done=" + AdminDone.INVITED);
    }
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  /** The page's language until another is chosen. */
  public String getLanguage() {
    return language.isEmpty() ? pageLanguage.get().tag() : language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
