package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fanal.courseware.Audience;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.library.Library;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Role;
import org.fanal.web.kit.CurrentLanguage;

/** The first page of all. */
@Named("homePage")
@RequestScoped
public class HomePage {

  private CurrentPerson person;
  private CurrentLanguage language;
  private Library library;

  protected HomePage() {}

  @Inject
  public HomePage(CurrentPerson person, CurrentLanguage language, Library library) {
    this.person = person;
    this.language = language;
    this.library = library;
  }

  /** The path that leads to a certificate; the track for host teams is shown to host teams. */
  public List<Programme> getProgrammes() {
    return library.programmes().stream()
        .filter(programme -> programme.audience() == Audience.PEERS)
        .toList();
  }

  public int getModuleCount() {
    return getProgrammes().stream().mapToInt(programme -> programme.modules().size()).sum();
  }

  public int minutes(Module module) {
    return module.minutes(language.get());
  }

  /** Whoever studies goes on; everyone else may begin. */
  public boolean isStudying() {
    return person.is(Role.TRAINEE);
  }
}
