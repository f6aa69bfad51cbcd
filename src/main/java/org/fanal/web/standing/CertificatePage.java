package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.Standings;

/** {@code /certificate}: where one stands, what comes next, and all that happened. */
@Named("certificatePage")
@RequestScoped
public class CertificatePage {

  private static final List<String> NEWS = List.of("frozen", "unfrozen", "not-now");

  private Standings standings;
  private StandingParts parts;
  private CurrentPerson current;
  private HttpServletRequest request;

  private List<StandingPart> shown = List.of();

  protected CertificatePage() {}

  @Inject
  public CertificatePage(
      Standings standings, StandingParts parts, CurrentPerson current, HttpServletRequest request) {
    this.standings = standings;
    this.parts = parts;
    this.current = current;
    this.request = request;
  }

  public void open() {
    shown = standings.of(current.get().id()).stream().map(parts::of).toList();
  }

  public List<StandingPart> getParts() {
    return shown;
  }

  /** What the person has just done, as keys. */
  public List<String> getNews() {
    Stream<String> told = NEWS.stream().filter(news -> request.getParameter(news) != null);
    return told.map(news -> "certificate_home.news." + news).toList();
  }
}
