package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.courseware.Programme;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.CloseOutcome;
import org.fanal.standing.ComplaintClosing;
import org.fanal.standing.ComplaintDesk;
import org.fanal.standing.ComplaintId;
import org.fanal.standing.ComplaintView;
import org.fanal.standing.Matter;
import org.fanal.standing.OpenOutcome;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** {@code /committee/complaints/{complaint}}: what somebody wrote, and what is done about it. */
@Named("committeeComplaintPage")
@RequestScoped
public class CommitteeComplaintPage {

  private static final List<Matter> MATTERS =
      List.of(Matter.PRECAUTION, Matter.SUSPENSION, Matter.WITHDRAWAL);

  private ComplaintDesk desk;
  private ComplaintClosing closing;
  private Library library;
  private CurrentPerson current;
  private PathPart path;
  private HttpServletRequest request;

  private Optional<ComplaintView> view = Optional.empty();
  private String problem = "";
  private String badField = "";

  protected CommitteeComplaintPage() {}

  @Inject
  public CommitteeComplaintPage(
      ComplaintDesk desk,
      ComplaintClosing closing,
      Library library,
      CurrentPerson current,
      PathPart path,
      HttpServletRequest request) {
    this.desk = desk;
    this.closing = closing;
    this.library = library;
    this.current = current;
    this.path = path;
    this.request = request;
  }

  public void open() {
    Optional<ComplaintId> id = path.find("complaint").flatMap(ComplaintId::parse);
    view = id.flatMap(complaint -> desk.find(me(), complaint));
    if (view.isEmpty()) {
      Exits.notFound();
    } else if (isPosted()) {
      act(id.orElseThrow());
    }
  }

  private void act(ComplaintId id) {
    switch (field("act")) {
      case "acknowledge" -> acknowledge(id);
      case "close" -> propose(id);
      case "agree" -> agree(id);
      case "open" -> openCase(id);
      default -> Exits.notFound();
    }
  }

  private void acknowledge(ComplaintId id) {
    desk.acknowledge(me(), id);
    Exits.to("/committee/complaints/" + id);
  }

  private void propose(ComplaintId id) {
    if (closing.propose(me(), id, field("why"))) {
      Exits.to("/committee?done=complaint-proposed");
    } else {
      refuse("why", "committee_case.reasons.unfit");
    }
  }

  private void agree(ComplaintId id) {
    CloseOutcome outcome = closing.agree(me(), id, field("proposed"));
    switch (outcome) {
      case CLOSED -> Exits.to("/committee?done=complaint-closed");
      case AGREED -> Exits.to("/committee?done=complaint-agreed");
      case NOT_POSSIBLE -> refuse("agree", "committee_complaint.changed");
    }
  }

  private void openCase(ComplaintId id) {
    Optional<Matter> matter = chosen();
    if (matter.isEmpty()) {
      refuse("matter", "committee_open.matter.missing");
      return;
    }
    Optional<ProgrammeId> in = programme();
    if (in.isEmpty()) {
      refuse("programme", "committee_complaint.programme.missing");
      return;
    }
    OpenOutcome outcome = desk.open(me(), id, field("email"), in, matter.get(), field("reasons"));
    switch (outcome) {
      case OPENED ->
          Exits.to(
              "/committee?done=" + (matter.get() == Matter.PRECAUTION ? "proposed" : "opened"));
      case REASONS_UNFIT -> refuse("reasons", "committee_case.reasons.unfit");
      case OPENED_BEFORE -> refuse("matter", "committee_open.opened-before");
      case NOT_POSSIBLE -> refuse("email", "committee_complaint.nobody");
      case NO_SUCH_CASE -> Exits.notFound();
    }
  }

  private void refuse(String name, String key) {
    badField = name;
    problem = key;
  }

  private Optional<Matter> chosen() {
    return MATTERS.stream().filter(matter -> matter.name().equals(field("matter"))).findFirst();
  }

  /** There is nothing to choose where there is only one. */
  private Optional<ProgrammeId> programme() {
    List<Programme> all = getProgrammes();
    return all.stream()
        .map(Programme::id)
        .filter(id -> all.size() == 1 || id.value().equals(field("programme")))
        .findFirst();
  }

  /** Those that somebody can be certified in. */
  public List<Programme> getProgrammes() {
    return library.programmes().stream().filter(one -> one.certificates().isPresent()).toList();
  }

  public ComplaintView getView() {
    return view.orElseThrow();
  }

  public List<Matter> getMatters() {
    return MATTERS;
  }

  /** The key of a matter. */
  public String key(Matter matter) {
    return "decisions.matter." + matter.key();
  }

  /** As it was sent; blank on a first visit. */
  public String typed(String name) {
    return field(name);
  }

  /** The key of what is amiss with a field; empty when nothing is. */
  public String problem(String name) {
    return name.equals(badField) ? problem : "";
  }

  /** The key of what is amiss; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  private boolean isPosted() {
    return request.getMethod().equals("POST");
  }

  private String field(String name) {
    return Stream.ofNullable(isPosted() ? request.getParameter(name) : null)
        .map(sent -> sent.replace("\r\n", "\n"))
        .findFirst()
        .orElse("");
  }

  private PersonId me() {
    return current.get().id();
  }
}
