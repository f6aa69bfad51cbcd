package org.fanal.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Person;

/** The language of the page: the account's, else the cookie's, else what the browser asks for. */
@RequestScoped
public class CurrentLanguage {

  static final String COOKIE = "language";

  private HttpServletRequest request;
  private CurrentPerson person;
  private Language language;

  protected CurrentLanguage() {}

  @Inject
  public CurrentLanguage(HttpServletRequest request, CurrentPerson person) {
    this.request = request;
    this.person = person;
  }

  public Language get() {
    if (language == null) {
      language =
          person.find().map(Person::language).or(this::fromCookie).orElseGet(this::fromBrowser);
    }
    return language;
  }

  static Language of(FacesContext context) {
    return CDI.current().select(CurrentLanguage.class).get().get();
  }

  private Optional<Language> fromCookie() {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(tag -> Language.of(tag).stream())
        .findFirst();
  }

  private Language fromBrowser() {
    if (request.getHeader("Accept-Language") == null) {
      return Language.FR;
    }
    return Collections.list(request.getLocales()).stream()
        .map(Locale::toLanguageTag)
        .flatMap(tag -> Language.of(tag).stream())
        .findFirst()
        .orElse(Language.FR);
  }
}
