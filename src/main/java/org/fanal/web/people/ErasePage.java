package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.fanal.people.CurrentPerson;
import org.fanal.people.PrivacyCentre;
import org.fanal.web.kit.ClientAddress;
import org.fanal.web.kit.Notes;

/** {@code /account/erase}: what erasing means, and the act. */
@Named("erasePage")
@RequestScoped
public class ErasePage {

  private PrivacyCentre privacy;
  private CurrentPerson current;
  private Entrance entrance;
  private Notes notes;
  private HttpServletRequest request;
  private String password = "";

  protected ErasePage() {}

  @Inject
  public ErasePage(
      PrivacyCentre privacy,
      CurrentPerson current,
      Entrance entrance,
      Notes notes,
      HttpServletRequest request) {
    this.privacy = privacy;
    this.current = current;
    this.entrance = entrance;
    this.notes = notes;
    this.request = request;
  }

  public void erase() {
    if (privacy.erase(current.get().id(), password, ClientAddress.of(request))) {
      entrance.leave("/farewell");
    } else {
      notes.beside("password", "people.fix.own-password");
    }
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
