package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Organisation;
import org.fanal.web.employers.BatchDesk.Refusal;
import org.fanal.web.kit.Exits;

/**
 * {@code /employer/batch}: many codes at once. What was pasted and answered is kept for nobody, so
 * the page answers the form itself, as one to print.
 */
@Named("batchPage")
@RequestScoped
public class BatchPage {

  private BatchDesk desk;
  private CurrentPerson person;
  private HttpServletRequest request;
  private Clock clock;

  private Organisation asking;
  private List<Organisation> own = List.of();
  private List<BatchLine> lines = List.of();
  private Optional<Refusal> refusal = Optional.empty();
  private Instant at = Instant.EPOCH;

  protected BatchPage() {}

  @Inject
  public BatchPage(BatchDesk desk, CurrentPerson person, HttpServletRequest request, Clock clock) {
    this.desk = desk;
    this.person = person;
    this.request = request;
    this.clock = clock;
  }

  public void open() {
    own = desk.organisationsOf(person.get().id());
    desk.asked(person.get().id(), field("organisation"))
        .ifPresentOrElse(this::open, Exits::notFound);
  }

  private void open(Organisation asked) {
    asking = asked;
    if (request.getMethod().equals("POST")) {
      at = clock.instant();
      desk.check(person.get().id(), asked, getCodes())
          .take(answered -> lines = answered, refused -> refusal = Optional.of(refused));
    }
  }

  private String field(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  public List<Organisation> getOrganisations() {
    return own;
  }

  /** The one for which was checked, else the first. */
  public Organisation getOrganisation() {
    return asking;
  }

  /** As they were pasted. */
  public String getCodes() {
    return field("codes");
  }

  public List<BatchLine> getLines() {
    return lines;
  }

  public long getCurrent() {
    return lines.stream().filter(BatchLine::isCurrent).count();
  }

  public Instant getAt() {
    return at;
  }

  /** The key of what is to mend; empty when nothing is. */
  public Optional<String> getToMend() {
    return refusal.map(Refusal::key);
  }
}
