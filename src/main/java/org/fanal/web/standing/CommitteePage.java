package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.ClosedComplaint;
import org.fanal.standing.Committee;
import org.fanal.standing.CommitteeDesk;
import org.fanal.standing.ComplaintClosing;
import org.fanal.standing.ComplaintDesk;
import org.fanal.standing.ComplaintView;
import org.fanal.standing.Waiting;

/** {@code /committee}: what waits for this member, and what they decided. */
@Named("committeePage")
@RequestScoped
public class CommitteePage {

  private static final List<String> DONE =
      List.of(
          "given",
          "decided",
          "aside",
          "opened",
          "proposed",
          "complaint-closed",
          "complaint-proposed",
          "complaint-agreed");

  private Committee committee;
  private ComplaintDesk complaints;
  private ComplaintClosing closing;
  private Waiting waiting;
  private CurrentPerson current;
  private HttpServletRequest request;

  private CommitteeDesk desk;
  private List<ClosedComplaint> closed = List.of();

  protected CommitteePage() {}

  @Inject
  public CommitteePage(
      Committee committee,
      ComplaintDesk complaints,
      ComplaintClosing closing,
      Waiting waiting,
      CurrentPerson current,
      HttpServletRequest request) {
    this.committee = committee;
    this.complaints = complaints;
    this.closing = closing;
    this.waiting = waiting;
    this.current = current;
    this.request = request;
  }

  public void open() {
    desk = committee.desk(current.get().id());
    closed = closing.closed();
  }

  public List<CommitteeLine> getWaiting() {
    return desk.waiting().stream().map(CommitteeLine::new).toList();
  }

  public List<ComplaintView> getComplaints() {
    return complaints.waiting();
  }

  public List<ClosedComplaint> getClosed() {
    return closed;
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
