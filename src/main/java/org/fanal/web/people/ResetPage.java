package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fanal.people.PasswordReset;
import org.fanal.web.kit.PathPart;

/** {@code /reset/{token}}: a new password for whoever holds the link. */
@Named("resetPage")
@RequestScoped
public class ResetPage {

  private PasswordReset reset;
  private Openings openings;
  private String token;
  private String password = "";

  protected ResetPage() {}

  @Inject
  public ResetPage(PasswordReset reset, Openings openings, PathPart path) {
    this.reset = reset;
    this.openings = openings;
    this.token = path.find("token").orElse("");
  }

  public boolean isOpen() {
    return reset.isOpen(token);
  }

  public void set() {
    openings.follow(reset.reset(token, password));
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
