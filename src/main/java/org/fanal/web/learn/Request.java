package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanal.courseware.Audience;
import org.fanal.courseware.Programme;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Region;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Role;
import org.fanal.study.ModulePath;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.PathPart;

/** Who asks for which page, in which language. */
@RequestScoped
public class Request {

  private CurrentPerson person;
  private CurrentLanguage language;
  private PathPart path;
  private HttpServletRequest request;

  protected Request() {}

  @Inject
  public Request(
      CurrentPerson person, CurrentLanguage language, PathPart path, HttpServletRequest request) {
    this.person = person;
    this.language = language;
    this.path = path;
    this.request = request;
  }

  public PersonId person() {
    return person.get().id();
  }

  public String name() {
    return person.get().chosenName();
  }

  /** Where the person lives, as they say it. */
  public Region region() {
    return person.get().region();
  }

  /** Anybody may begin what is meant for hosts; what is meant for peers asks for a trainee. */
  public boolean mayBegin(Programme programme) {
    return person.is(Role.TRAINEE) || programme.audience() == Audience.HOSTS;
  }

  public Language language() {
    return language.get();
  }

  /** The module that the address names. */
  public Optional<ModulePath> module() {
    return StepName.module(path::find);
  }

  /** The step that the address names. */
  Optional<StepName> step() {
    return StepName.of(path::find);
  }

  /** An id that the address names. */
  public <T> Optional<T> id(String part, Function<String, T> make) {
    return ContentPath.id(path.find(part), make);
  }

  /** All values of a field of the query. */
  public List<String> queries(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /** A field of the query, never null. */
  public String query(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
