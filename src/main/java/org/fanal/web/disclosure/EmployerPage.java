package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanal.disclosure.PastCheck;
import org.fanal.disclosure.PastChecks;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Organisation;
import org.fanal.people.Organisations;

/** {@code /employer}: a code to check for one's organisation, and one's own past checks. */
@Named("employerPage")
@RequestScoped
public class EmployerPage {

  static final int MOST = 100;

  private Organisations organisations;
  private Checking checking;
  private PastChecks pastChecks;
  private CurrentPerson current;
  private HttpServletRequest request;

  private List<Organisation> own = List.of();
  private List<Organisation> checked = List.of();
  private List<PastCheck> checks = List.of();

  protected EmployerPage() {}

  @Inject
  public EmployerPage(
      Organisations organisations,
      Checking checking,
      PastChecks pastChecks,
      CurrentPerson current,
      HttpServletRequest request) {
    this.organisations = organisations;
    this.checking = checking;
    this.pastChecks = pastChecks;
    this.current = current;
    this.request = request;
  }

  public void open() {
    own = organisations.of(current.get().id());
    checked = checking.of(current.get().id());
    checks = pastChecks.of(current.get().id(), MOST);
  }

  public List<Organisation> getOrganisations() {
    return own;
  }

  /** Those in whose name they may check. */
  public List<Organisation> getChecked() {
    return checked;
  }

  public boolean isCheckerOfSeveral() {
    return checked.size() > 1;
  }

  public List<PastCheck> getChecks() {
    return checks;
  }

  /** Whether the code was left empty. */
  public boolean isCodeMissing() {
    return request.getParameter("missing") != null;
  }

  /** Whether there were too many checks in a minute. */
  public boolean isToWait() {
    return request.getParameter("wait") != null;
  }
}
