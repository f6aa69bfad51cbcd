package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.fanal.people.SignUp;
import org.fanal.people.SignUp.Missing;
import org.fanal.people.SignUp.NotYet;
import org.fanal.people.SignUp.Wait;
import org.fanal.web.kit.ClientAddress;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Notes;
import org.fanal.web.kit.Words;

/** {@code /signup}: who would like an account; the rest goes by mail. */
@Named("signupPage")
@RequestScoped
public class SignupPage {

  private static final Map<Missing, String> FIELDS =
      Map.of(Missing.EMAIL, "email", Missing.NAME, "name", Missing.CONSENT, "consent");

  private SignUp signUp;
  private Entrance entrance;
  private Notes notes;
  private Words words;
  private HttpServletRequest request;
  private ProfileForm form;
  private String email = "";

  protected SignupPage() {}

  @Inject
  public SignupPage(
      SignUp signUp,
      Entrance entrance,
      Notes notes,
      Words words,
      CurrentLanguage language,
      HttpServletRequest request) {
    this.signUp = signUp;
    this.entrance = entrance;
    this.notes = notes;
    this.words = words;
    this.request = request;
    this.form = new ProfileForm(language.get());
  }

  public void send() {
    SignUp.Asked asked =
        signUp.ask(email, form.profile(), form.agreement(), ClientAddress.of(request));
    if (asked instanceof NotYet notYet) {
      say(notYet.missing());
    } else if (asked instanceof Wait wait) {
      notes.above("people.wait", words.time(wait.until()));
    } else {
      entrance.leadTo("/signup?sent");
    }
  }

  private void say(Set<Missing> missing) {
    missing.stream().map(FIELDS::get).forEach(field -> notes.beside(field, "people.fix." + field));
  }

  public boolean isSent() {
    return request.getParameter("sent") != null;
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
}
