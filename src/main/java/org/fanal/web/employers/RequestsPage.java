package org.fanal.web.employers;

import static java.time.ZoneOffset.UTC;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.certification.AwardKind;
import org.fanal.disclosure.Claim;
import org.fanal.employers.AskOutcome;
import org.fanal.employers.Request;
import org.fanal.employers.RequestWish;
import org.fanal.employers.RequestWish.Flaw;
import org.fanal.employers.Requests;
import org.fanal.people.Organisation;
import org.fanal.web.kit.Exits;

/**
 * {@code /employer/requests}: what the organisation asked for, and a form to ask, which is posted
 * to its own address.
 */
@Named("requestsPage")
@RequestScoped
public class RequestsPage {

  private OwnOrganisations own;
  private OwnOrganisation in;
  private Requests requests;
  private HttpServletRequest request;
  private Clock clock;

  private RequestForm form;
  private List<Request> made = List.of();
  private Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
  private boolean tooMany;

  protected RequestsPage() {}

  @Inject
  public RequestsPage(
      OwnOrganisations own,
      OwnOrganisation in,
      Requests requests,
      HttpServletRequest request,
      Clock clock) {
    this.own = own;
    this.in = in;
    this.requests = requests;
    this.request = request;
    this.clock = clock;
  }

  public void open() {
    in.open(this::prepare);
  }

  private void prepare(Organisation organisation) {
    boolean isFirst = !request.getMethod().equals("POST");
    form =
        isFirst
            ? RequestForm.untouched(LocalDate.ofInstant(clock.instant(), UTC))
            : RequestForm.read(request);
    if (!isFirst) {
      ask(organisation);
    }
    made = requests.of(own.me(), organisation.id());
  }

  private void ask(Organisation organisation) {
    AskOutcome outcome = requests.ask(own.me(), organisation.id(), form.wish());
    if (outcome instanceof AskOutcome.Made one) {
      Exits.to("/employer/requests/" + organisation.id() + "/" + one.request());
    } else if (outcome instanceof AskOutcome.ToMend mend) {
      flaws.addAll(mend.flaws());
    } else if (outcome instanceof AskOutcome.TooMany) {
      tooMany = true;
    } else {
      Exits.notFound();
    }
  }

  public OwnOrganisation getIn() {
    return in;
  }

  public List<Request> getRequests() {
    return made;
  }

  public RequestForm getForm() {
    return form;
  }

  public boolean isTooMany() {
    return tooMany;
  }

  public boolean isEnded() {
    return "ended".equals(request.getParameter("done"));
  }

  public boolean isKeptFromGoingOn() {
    return !flaws.isEmpty();
  }

  /** The fields to mend, in their order. */
  public List<String> getProblems() {
    return flaws.stream().sorted().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The key of what is said about it. */
  public String fixKey(String field) {
    return "employer_requests.fix." + field;
  }

  public boolean isBad(String field) {
    return getProblems().contains(field);
  }

  public List<Option> getKinds() {
    return Stream.of(AwardKind.values())
        .map(kind -> new Option(kind.name(), RequestWords.key(kind), form.kinds().contains(kind)))
        .toList();
  }

  public List<Option> getClaims() {
    return Stream.of(Claim.values())
        .map(
            claim ->
                new Option(claim.name(), RequestWords.key(claim), form.claims().contains(claim)))
        .toList();
  }

  public List<Integer> getLengths() {
    return RequestForm.LENGTHS;
  }

  public int getLongest() {
    return RequestWish.LONGEST_WHY;
  }

  /** A tick of the form. */
  public record Option(String value, String key, boolean chosen) {}
}
