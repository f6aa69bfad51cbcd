package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.fanal.courseware.Audience;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.study.Enrolments;
import org.fanal.study.Tick;
import org.fanal.web.kit.Exits;

/** What a programme is, and what one says to begin it. */
@Named("enrolPage")
@RequestScoped
public class EnrolPage {

  private Request request;
  private Library library;
  private Enrolments enrolments;

  private Programme programme;

  protected EnrolPage() {}

  @Inject
  public EnrolPage(Request request, Library library, Enrolments enrolments) {
    this.request = request;
    this.library = library;
    this.enrolments = enrolments;
  }

  public void open() {
    request
        .id("programme", ProgrammeId::new)
        .flatMap(library::programme)
        .filter(request::mayBegin)
        .ifPresentOrElse(this::show, Exits::notFound);
  }

  private void show(Programme found) {
    programme = found;
    if (enrolments.of(request.person()).contains(found.id())) {
      Exits.to(LearnAddress.DASHBOARD);
    }
  }

  public Programme getProgramme() {
    return programme;
  }

  public int minutes(Module module) {
    return module.minutes(request.language());
  }

  public String getBack() {
    return isForHosts() ? "/kit" : LearnAddress.DASHBOARD;
  }

  public boolean isForHosts() {
    return programme.audience() == Audience.HOSTS;
  }

  /** What is ticked, in the order of the page. */
  public List<TickPart> getTicks() {
    List<String> missing = List.of(request.query("missing").split(",", Tick.values().length + 1));
    List<String> given = List.of(request.query("given").split(",", Tick.values().length + 1));
    return Tick.of(programme.audience()).stream()
        .map(TickPart::name)
        .map(name -> new TickPart(name, missing.contains(name), given.contains(name)))
        .toList();
  }

  public boolean isMissing() {
    return !request.query("missing").isEmpty();
  }

  /**
   * @param name its field
   * @param missing whether it keeps the form from going on
   */
  public record TickPart(String name, boolean missing, boolean given) {

    static String name(Tick tick) {
      return tick.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words about it, for example {@code learn_enrol.adult.why}. */
    public String key(String part) {
      return "learn_enrol." + name + "." + part;
    }
  }
}
