package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Help now. Choosing a region is a link; the choice is remembered on this device. */
@Named("helpPage")
@RequestScoped
public class HelpPage {

  private static final int YEAR = 365 * 24 * 3600;

  private CrisisPage crisis;

  protected HelpPage() {}

  @Inject
  public HelpPage(CrisisPage crisis) {
    this.crisis = crisis;
  }

  public void open() {
    Map<String, Object> attributes =
        Map.of("path", "/", "maxAge", YEAR, "httpOnly", true, "SameSite", "Lax");
    crisis
        .chosen()
        .ifPresent(
            region ->
                FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .addResponseCookie(CrisisPage.COOKIE, region.code(), attributes));
  }
}
