package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fanal.courseware.Audience;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ProgrammeId;
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

  /** What one may begin with, before the first enrolment. */
  public List<Programme> getOpen() {
    return programmes.isEmpty() ? offered(Audience.PEERS) : List.of();
  }

  /** The same, quietly, for whoever follows the lessons for hosts alone. */
  public List<Programme> getForPeers() {
    return programmes.isEmpty() || follows(Audience.PEERS) ? List.of() : offered(Audience.PEERS);
  }

  private boolean follows(Audience audience) {
    return programmes.stream().anyMatch(part -> part.view().programme().audience() == audience);
  }

  /** What is meant for those who welcome peers, unless they follow it already. */
  public List<Programme> getForHosts() {
    return offered(Audience.HOSTS);
  }

  private List<Programme> offered(Audience audience) {
    List<ProgrammeId> own = programmes.stream().map(part -> part.view().programme().id()).toList();
    return library.programmes().stream()
        .filter(programme -> programme.audience() == audience && !own.contains(programme.id()))
        .toList();
  }

  public boolean isAnyStatement() {
    return programmes.stream()
        .flatMap(programme -> programme.modules().stream())
        .anyMatch(ModulePart::complete);
  }
}
