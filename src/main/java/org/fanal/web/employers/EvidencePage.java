package org.fanal.web.employers;

import static java.time.ZoneOffset.UTC;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fanal.disclosure.PastCheck;
import org.fanal.disclosure.PastChecks;

/** {@code /employer/evidence}: one's own checks in a period, to print for whoever audits. */
@Named("evidencePage")
@RequestScoped
public class EvidencePage {

  static final int MOST = 2000;

  private PastChecks pastChecks;
  private OwnOrganisations own;
  private HttpServletRequest request;
  private Clock clock;

  private EvidencePeriod period;
  private List<PastCheck> checks = List.of();

  protected EvidencePage() {}

  @Inject
  public EvidencePage(
      PastChecks pastChecks, OwnOrganisations own, HttpServletRequest request, Clock clock) {
    this.pastChecks = pastChecks;
    this.own = own;
    this.request = request;
    this.clock = clock;
  }

  public void open() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), UTC);
    period = EvidencePeriod.asked(request.getParameter("from"), request.getParameter("to"), today);
    checks = period.of(pastChecks.of(own.me(), MOST));
  }

  public String getFrom() {
    return period.from().toString();
  }

  public String getTo() {
    return period.to().toString();
  }

  public LocalDate getFirst() {
    return period.from();
  }

  public LocalDate getLast() {
    return period.to();
  }

  public boolean isUnreadable() {
    return period.isUnreadable();
  }

  public List<PastCheck> getChecks() {
    return checks;
  }

  public long getValid() {
    return checks.stream().filter(PastCheck::isValid).count();
  }

  public String utc(Instant at) {
    return UtcMoment.of(at);
  }

  /** The key of the means. */
  public String methodKey(PastCheck check) {
    return "share.method." + check.method().name().toLowerCase(Locale.ROOT);
  }
}
