package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Profile;
import org.fanal.people.Sessions;
import org.fanal.people.SignInChanges;
import org.fanal.people.SignInChanges.Changed;
import org.fanal.people.SignInChanges.LetterSent;
import org.fanal.people.SignInChanges.NotAnAddress;
import org.fanal.people.SignInChanges.NotThePassword;
import org.fanal.people.SignInChanges.OtherPassword;
import org.fanal.people.SignInChanges.Wait;
import org.fanal.web.kit.ClientAddress;
import org.fanal.web.kit.Notes;
import org.fanal.web.kit.Words;

/** {@code /account}: all that a person sets about themselves. */
@Named("accountPage")
@RequestScoped
public class AccountPage {

  private static final Set<String> DONE =
      Set.of("profile", "email", "password", "consent", "address");

  private Accounts accounts;
  private Sessions sessions;
  private SignInChanges changes;
  private Entrance entrance;
  private Notes notes;
  private Words words;
  private HttpServletRequest request;
  private Account account;
  private ProfileForm form;
  private String email = "";
  private String emailPassword = "";
  private String present = "";
  private String next = "";

  protected AccountPage() {}

  @Inject
  public AccountPage(
      Accounts accounts,
      Sessions sessions,
      SignInChanges changes,
      Entrance entrance,
      Notes notes,
      Words words,
      CurrentPerson current,
      HttpServletRequest request) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.changes = changes;
    this.entrance = entrance;
    this.notes = notes;
    this.words = words;
    this.request = request;
    this.account = accounts.find(current.get().id()).orElseThrow();
    this.form = new ProfileForm(current.get());
  }

  public void saveProfile() {
    Profile profile = form.profile();
    if (accounts.describe(account.person().id(), profile)) {
      entrance.leadTo("/account?done=profile");
    } else {
      notes.beside("name", "people.fix.name");
    }
  }

  public void changeEmail() {
    follow(
        changes.askNewEmail(account.person().id(), email, emailPassword, ClientAddress.of(request)),
        "email-password");
  }

  public void changePassword() {
    follow(
        changes.changePassword(account.person().id(), present, next, ClientAddress.of(request)),
        "present");
  }

  private void follow(SignInChanges.Outcome outcome, String passwordField) {
    if (outcome instanceof Changed changed) {
      entrance.open(changed.token(), "/account?done=password");
    } else if (outcome instanceof LetterSent) {
      entrance.leadTo("/account?done=email");
    } else if (outcome instanceof NotThePassword) {
      notes.beside(passwordField, "people.fix.own-password");
    } else if (outcome instanceof NotAnAddress) {
      notes.beside("email", "people.fix.email");
    } else if (outcome instanceof OtherPassword other) {
      notes.beside("next", "people.fix.password." + other.flaw());
    } else if (outcome instanceof Wait wait) {
      notes.above("people.wait", words.time(wait.until()));
    }
  }

  /** What was just done, for one sentence at the top; empty when nothing was. */
  public String getDone() {
    String done = request.getParameter("done");
    return done != null && DONE.contains(done) && !notes.any()
        ? words.say("people_account.done." + done)
        : "";
  }

  public Account getAccount() {
    return account;
  }

  public int getOpenSessions() {
    return sessions.count(account.person().id());
  }

  public ProfileForm getForm() {
    return form;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getEmailPassword() {
    return "";
  }

  public void setEmailPassword(String emailPassword) {
    this.emailPassword = emailPassword;
  }

  public String getPresent() {
    return "";
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getNext() {
    return "";
  }

  public void setNext(String next) {
    this.next = next;
  }
}
