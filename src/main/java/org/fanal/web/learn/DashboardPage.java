package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fanal.courseware.Programme;
import org.fanal.library.Library;
import org.fanal.study.Dashboard;
import org.fanal.study.ProgrammeView;

/** Where somebody who studies begins: one way forward, and all that is theirs. */
@Named("dashboardPage")
@RequestScoped
public class DashboardPage {

  private Request request;
  private Library library;
  private Dashboard dashboard;

  private List<ProgrammePart> programmes = List.of();

  protected DashboardPage() {}

  @Inject
  public DashboardPage(Request request, Library library, Dashboard dashboard) {
    this.request = request;
    this.library = library;
    this.dashboard = dashboard;
  }

  public void open() {
    List<ProgrammeView> views = dashboard.of(request.person());
    programmes = views.stream().map(view -> ProgrammePart.of(view, request.language())).toList();
  }

  public String getName() {
    return request.name();
  }

  public List<ProgrammePart> getProgrammes() {
    return programmes;
  }

  /** The programmes that one may enrol in: those of the library, before the first enrolment. */
  public List<Programme> getOpen() {
    return programmes.isEmpty() ? library.programmes() : List.of();
  }

  public boolean isAnyStatement() {
    return programmes.stream()
        .flatMap(programme -> programme.modules().stream())
        .anyMatch(ModulePart::complete);
  }
}
