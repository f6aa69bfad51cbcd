package org.fanal.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.fanal.kernel.Region;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Person;

/** Where the visitor lives: as just chosen, else the account's, the cookie's, the language's. */
@RequestScoped
public class CurrentRegion {

  private static final String COOKIE = "region";
  private static final int YEAR = 365 * 24 * 3600;

  private HttpServletRequest request;
  private CurrentPerson person;
  private CurrentLanguage language;

  protected CurrentRegion() {}

  @Inject
  public CurrentRegion(HttpServletRequest request, CurrentPerson person, CurrentLanguage language) {
    this.request = request;
    this.person = person;
    this.language = language;
  }

  public Region get() {
    return chosen()
        .or(() -> person.find().map(Person::region))
        .or(this::fromCookie)
        .orElse(language.get() == Language.FR ? Region.CA_QC : Region.CA);
  }

  /** Choosing a region is a link; the choice is remembered on this device. */
  public void remember() {
    Map<String, Object> attributes =
        Map.of("path", "/", "maxAge", YEAR, "httpOnly", true, "SameSite", "Lax");
    chosen()
        .ifPresent(
            region ->
                FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .addResponseCookie(COOKIE, region.code(), attributes));
  }

  private Optional<Region> chosen() {
    return Region.of(request.getParameter("region"));
  }

  private Optional<Region> fromCookie() {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(code -> Region.of(code).stream())
        .findFirst();
  }
}
