package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.Committee;
import org.fanal.standing.CommitteeDesk;
import org.fanal.standing.ComplaintDesk;
import org.fanal.standing.ComplaintView;
import org.fanal.standing.Waiting;

/** {@code /committee}: what waits for this member, and what they decided. */
@Named("committeePage")
@RequestScoped
public class CommitteePage {

  private static final List<String> DONE =
      List.of("given", "decided", "aside", "opened", "proposed", "complaint-closed");

  private Committee committee;
  private ComplaintDesk complaints;
  private Waiting waiting;
  private CurrentPerson current;
  private HttpServletRequest request;

  private CommitteeDesk desk;

  protected CommitteePage() {}

  @Inject
  public CommitteePage(
      Committee committee,
      ComplaintDesk complaints,
      Waiting waiting,
      CurrentPerson current,
      HttpServletRequest request) {
    this.committee = committee;
    this.complaints = complaints;
    this.waiting = waiting;
    this.current = current;
    this.request = request;
  }

  public void open() {
    desk = committee.desk(current.get().id());
  }

  public List<CommitteeLine> getWaiting() {
    return desk.waiting().stream().map(CommitteeLine::new).toList();
  }

  public List<ComplaintView> getComplaints() {
    return complaints.waiting();
  }

  public List<CommitteeLine> getGiven() {
    return desk.given().stream().map(CommitteeLine::new).toList();
  }

  public List<CommitteeLine> getDecided() {
    return desk.decided().stream().map(CommitteeLine::new).toList();
  }

  /** The key of what was just done. */
  public Optional<String> getDone() {
    String done = request.getParameter("done");
    return DONE.stream()
        .filter(known -> known.equals(done))
        .map("committee.done."::concat)
        .findFirst();
  }

  /** Whether a mail says that something waits. */
  public boolean isMailed() {
    return waiting.isMailed(current.get().id());
  }
}
