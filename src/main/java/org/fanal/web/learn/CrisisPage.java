package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.courseware.CrisisRegion;
import org.fanal.kernel.Language;
import org.fanal.kernel.Region;
import org.fanal.library.Library;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Person;
import org.fanal.web.kit.CurrentLanguage;

/** Who to call now: of the region just chosen, else the account's, the cookie's, the language's. */
@Named("crisisPage")
@RequestScoped
public class CrisisPage {

  static final String COOKIE = "region";

  private CurrentPerson person;
  private CurrentLanguage language;
  private Library library;
  private HttpServletRequest request;

  protected CrisisPage() {}

  @Inject
  public CrisisPage(
      CurrentPerson person, CurrentLanguage language, Library library, HttpServletRequest request) {
    this.person = person;
    this.language = language;
    this.library = library;
    this.request = request;
  }

  public CrisisRegion getLines() {
    return library.crisisLines(region());
  }

  /** All the others. */
  public List<CrisisRegion> getElsewhere() {
    Region here = getLines().region();
    return getRegions().stream().filter(lines -> lines.region() != here).toList();
  }

  public List<CrisisRegion> getRegions() {
    return library.crisisLines().regions();
  }

  Optional<Region> chosen() {
    return Region.of(request.getParameter("region"));
  }

  private Region region() {
    return chosen()
        .or(() -> person.find().map(Person::region))
        .or(this::fromCookie)
        .orElse(language.get() == Language.FR ? Region.CA_QC : Region.CA);
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
