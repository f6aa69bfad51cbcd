package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.fanal.standing.Complaints;
import org.fanal.standing.ReceiveOutcome;
import org.fanal.web.kit.ClientAddress;
import org.fanal.web.kit.Exits;

/** {@code /complaint}: anybody writes to the committee, without an account. */
@Named("complaintPage")
@RequestScoped
public class ComplaintPage {

  private Complaints complaints;
  private HttpServletRequest request;

  private ReceiveOutcome outcome = ReceiveOutcome.RECEIVED;

  protected ComplaintPage() {}

  @Inject
  public ComplaintPage(Complaints complaints, HttpServletRequest request) {
    this.complaints = complaints;
    this.request = request;
  }

  public void open() {
    if (isPosted()) {
      outcome =
          complaints.receive(getText(), getContact(), isAboutMember(), ClientAddress.of(request));
      if (outcome == ReceiveOutcome.RECEIVED) {
        Exits.to("/complaint?sent");
      }
    }
  }

  public boolean isSent() {
    return !isPosted() && request.getParameter("sent") != null;
  }

  public String getText() {
    return field("text").replace("\r\n", "\n");
  }

  public String getContact() {
    return field("contact");
  }

  /** Whether it is said to concern a member of the committee. */
  public boolean isAboutMember() {
    return !field("member").isEmpty();
  }

  /** The key of what is amiss with the words, or with too many at once; empty when nothing is. */
  public String getTextProblem() {
    return switch (outcome) {
      case TEXT_UNFIT -> "ethics_complaint.text.unfit";
      case TOO_MANY -> "ethics_complaint.too-many";
      case RECEIVED, CONTACT_UNFIT -> "";
    };
  }

  public String getContactProblem() {
    return outcome == ReceiveOutcome.CONTACT_UNFIT ? "ethics_complaint.contact.unfit" : "";
  }

  private boolean isPosted() {
    return request.getMethod().equals("POST");
  }

  private String field(String name) {
    String sent = isPosted() ? request.getParameter(name) : null;
    return sent == null ? "" : sent;
  }
}
