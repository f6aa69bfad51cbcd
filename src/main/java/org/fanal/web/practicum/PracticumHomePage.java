package org.fanal.web.practicum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanal.people.CurrentPerson;
import org.fanal.practicum.CaseId;
import org.fanal.practicum.CaseLine;
import org.fanal.practicum.Coordination;
import org.fanal.web.kit.Exits;

/**
 * {@code /practicum}: practicums that are under way or may begin. Somebody is found by their exact
 * address, which is posted and never stands in an address of the site.
 */
@Named("practicumHomePage")
@RequestScoped
public class PracticumHomePage {

  private Coordination coordination;
  private CurrentPerson current;
  private HttpServletRequest request;

  private List<CaseLine> lines = List.of();
  private boolean nobody;

  protected PracticumHomePage() {}

  @Inject
  public PracticumHomePage(
      Coordination coordination, CurrentPerson current, HttpServletRequest request) {
    this.coordination = coordination;
    this.current = current;
    this.request = request;
  }

  public void open() {
    if (request.getMethod().equals("POST")) {
      coordination
          .find(current.get().id(), getEmail())
          .ifPresentOrElse(PracticumHomePage::goTo, () -> nobody = true);
    }
    lines = coordination.all(current.get().id());
  }

  private static void goTo(CaseId practicum) {
    Exits.to("/practicum/" + practicum);
  }

  public List<CaseLine> getLines() {
    return lines;
  }

  /** As it was posted. */
  public String getEmail() {
    String posted = request.getMethod().equals("POST") ? request.getParameter("email") : null;
    return posted == null ? "" : posted.strip();
  }

  public boolean isNobody() {
    return nobody;
  }

  /** The key of where a practicum stands. */
  public String state(CaseLine line) {
    if (line.begun()) {
      return "practicum_home.state.begun";
    }
    return line.readyAt().isPresent()
        ? "practicum_home.state.ready"
        : "practicum_home.state.opened";
  }
}
