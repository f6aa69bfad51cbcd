package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.fanal.people.PasswordReset;
import org.fanal.people.PasswordReset.NotAnAddress;
import org.fanal.people.PasswordReset.Wait;
import org.fanal.web.kit.ClientAddress;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Notes;
import org.fanal.web.kit.Words;

/** {@code /forgotten}: asks for the link to a new password. */
@Named("forgottenPage")
@RequestScoped
public class ForgottenPage {

  private PasswordReset reset;
  private Entrance entrance;
  private Notes notes;
  private Words words;
  private CurrentLanguage language;
  private HttpServletRequest request;
  private String email = "";

  protected ForgottenPage() {}

  @Inject
  public ForgottenPage(
      PasswordReset reset,
      Entrance entrance,
      Notes notes,
      Words words,
      CurrentLanguage language,
      HttpServletRequest request) {
    this.reset = reset;
    this.entrance = entrance;
    this.notes = notes;
    this.words = words;
    this.language = language;
    this.request = request;
  }

  public void send() {
    PasswordReset.Asked asked = reset.ask(email, language.get(), ClientAddress.of(request));
    if (asked instanceof NotAnAddress) {
      notes.beside("email", "people.fix.email");
    } else if (asked instanceof Wait wait) {
      notes.above("people.wait", words.time(wait.until()));
    } else {
      entrance.leadTo("/forgotten?sent");
    }
  }

  public boolean isSent() {
    return request.getParameter("sent") != null;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
