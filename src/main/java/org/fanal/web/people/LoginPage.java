package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.fanal.people.SignIn;
import org.fanal.people.SignIn.NotTheseTwo;
import org.fanal.people.SignIn.SignedIn;
import org.fanal.people.SignIn.Wait;
import org.fanal.web.kit.ClientAddress;
import org.fanal.web.kit.Notes;
import org.fanal.web.kit.Words;

/** {@code /login}: an address, its password, and back to where one was. */
@Named("loginPage")
@RequestScoped
public class LoginPage {

  private SignIn signIn;
  private Entrance entrance;
  private Notes notes;
  private Words words;
  private HttpServletRequest request;

  private String email = "";
  private String password = "";

  protected LoginPage() {}

  @Inject
  public LoginPage(
      SignIn signIn, Entrance entrance, Notes notes, Words words, HttpServletRequest request) {
    this.signIn = signIn;
    this.entrance = entrance;
    this.notes = notes;
    this.words = words;
    this.request = request;
  }

  public void enter() {
    SignIn.Outcome outcome = signIn.with(email, password, ClientAddress.of(request));
    if (outcome instanceof SignedIn in) {
      ReturnPath to = ReturnPath.of(getTo());
      entrance.open(in.token(), to.isSomewhere() ? to.value() : Departure.of(in.person()));
    } else if (outcome instanceof NotTheseTwo) {
      notes.above("people_login.not-these-two");
    } else if (outcome instanceof Wait wait) {
      notes.above("people.wait", words.time(wait.until()));
    }
  }

  /** What the visitor just did elsewhere, for one sentence above the form. */
  public boolean isAddressChanged() {
    return "address".equals(request.getParameter("done"));
  }

  public String getTo() {
    String to = request.getParameter("to");
    return to == null ? "" : to;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
