package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.study.Dashboard;
import org.fanal.web.kit.Exits;

/** A whole programme: its modules, what they take, and how far one is. */
@Named("programmePage")
@RequestScoped
public class ProgrammePage {

  private Request request;
  private Library library;
  private Dashboard dashboard;

  private ProgrammePart part;

  protected ProgrammePage() {}

  @Inject
  public ProgrammePage(Request request, Library library, Dashboard dashboard) {
    this.request = request;
    this.library = library;
    this.dashboard = dashboard;
  }

  /** Whoever is not enrolled finds the same modules where one enrols. */
  public void open() {
    request
        .id("programme", ProgrammeId::new)
        .flatMap(library::programme)
        .map(Programme::id)
        .ifPresentOrElse(this::show, Exits::notFound);
  }

  private void show(ProgrammeId programme) {
    enrolled(programme)
        .ifPresentOrElse(found -> part = found, () -> Exits.to(LearnAddress.enrol(programme)));
  }

  private Optional<ProgrammePart> enrolled(ProgrammeId programme) {
    return dashboard.of(request.person()).stream()
        .filter(view -> view.programme().id().equals(programme))
        .map(view -> ProgrammePart.of(view, request.language()))
        .findFirst();
  }

  public ProgrammePart getPart() {
    return part;
  }
}
