package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.fanal.people.CurrentPerson;
import org.fanal.people.SignInChanges;
import org.fanal.people.SignUp;
import org.fanal.people.SignUp.Pending;
import org.fanal.web.kit.PathPart;

/** {@code /confirm/{token}}: the address of a new account, or the new address of an account. */
@Named("confirmPage")
@RequestScoped
public class ConfirmPage {

  private SignUp signUp;
  private SignInChanges changes;
  private Openings openings;
  private Entrance entrance;
  private CurrentPerson current;
  private String token;
  private Optional<Pending> pending;
  private Optional<String> newEmail;
  private String password = "";

  protected ConfirmPage() {}

  @Inject
  public ConfirmPage(
      SignUp signUp,
      SignInChanges changes,
      Openings openings,
      Entrance entrance,
      CurrentPerson current,
      PathPart path) {
    this.signUp = signUp;
    this.changes = changes;
    this.openings = openings;
    this.entrance = entrance;
    this.current = current;
    this.token = path.find("token").orElse("");
    this.pending = signUp.find(token);
    this.newEmail = changes.pendingEmail(token);
  }

  public void open() {
    openings.follow(signUp.finish(token, password));
    pending = signUp.find(token);
  }

  public void confirmEmail() {
    if (changes.confirmNewEmail(token)) {
      entrance.leadTo((current.find().isPresent() ? "/account" : "/login") + "?done=address");
    }
    newEmail = Optional.empty();
  }

  public boolean isSignUp() {
    return pending.isPresent();
  }

  public boolean isChangeOfEmail() {
    return newEmail.isPresent();
  }

  public boolean isGone() {
    return pending.isEmpty() && newEmail.isEmpty();
  }

  public String getEmail() {
    return pending.map(Pending::email).or(() -> newEmail).orElse("");
  }

  public String getChosenName() {
    return pending.map(Pending::chosenName).orElse("");
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
