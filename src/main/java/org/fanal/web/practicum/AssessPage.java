package org.fanal.web.practicum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanal.people.CurrentPerson;
import org.fanal.practicum.PeerForms;
import org.fanal.practicum.PeerTask;
import org.fanal.standing.Waiting;

/** {@code /assess}: the forms that a peer assessor was asked for. */
@Named("assessPage")
@RequestScoped
public class AssessPage {

  private PeerForms forms;
  private Waiting waiting;
  private CurrentPerson current;
  private HttpServletRequest request;

  private List<PeerTask> tasks = List.of();

  protected AssessPage() {}

  @Inject
  public AssessPage(
      PeerForms forms, Waiting waiting, CurrentPerson current, HttpServletRequest request) {
    this.forms = forms;
    this.waiting = waiting;
    this.current = current;
    this.request = request;
  }

  public void open() {
    tasks = forms.of(current.get().id());
  }

  public List<PeerTask> getTasks() {
    return tasks;
  }

  public boolean isSent() {
    return request.getParameter("sent") != null;
  }

  /** Whether a mail says that something waits. */
  public boolean isMailed() {
    return waiting.isMailed(current.get().id());
  }
}
