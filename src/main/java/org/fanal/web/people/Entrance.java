package org.fanal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads a person on from a form, with the session that was opened for them or without one. */
@ApplicationScoped
public class Entrance {

  private SessionCookie cookie;

  protected Entrance() {}

  @Inject
  public Entrance(SessionCookie cookie) {
    this.cookie = cookie;
  }

  void open(String token, String path) {
    cookie.write(response(), token);
    leadTo(path);
  }

  void leave(String path) {
    cookie.remove(response());
    leadTo(path);
  }

  void leadTo(String path) {
    try {
      external().redirect(path);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse) external().getResponse();
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
