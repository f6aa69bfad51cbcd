package org.fanal.web.practicum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.practicum.Criterion;
import org.fanal.people.CurrentPerson;
import org.fanal.practicum.Assessors;
import org.fanal.practicum.CaseId;
import org.fanal.practicum.CaseView;
import org.fanal.practicum.Coordination;
import org.fanal.practicum.HoursEntry;
import org.fanal.practicum.Peer;
import org.fanal.practicum.Seat;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;
import org.fanal.web.kit.Words;

/** {@code /practicum/{case}}: hours, assessors and messages of one practicum. */
@Named("practicumCasePage")
@RequestScoped
public class PracticumCasePage {

  private static final Set<String> DONE =
      Set.of("recorded", "gone", "asked", "taken", "not-needed", "set-aside", "answered");

  private Coordination coordination;
  private Assessors assessors;
  private PracticumActs acts;
  private CurrentPerson current;
  private PathPart path;
  private HttpServletRequest request;
  private Words words;
  private Clock clock;

  private CaseView view;
  private List<Peer> peers = List.of();

  protected PracticumCasePage() {}

  @Inject
  public PracticumCasePage(
      Coordination coordination,
      Assessors assessors,
      PracticumActs acts,
      CurrentPerson current,
      PathPart path,
      HttpServletRequest request,
      Words words,
      Clock clock) {
    this.coordination = coordination;
    this.assessors = assessors;
    this.acts = acts;
    this.current = current;
    this.path = path;
    this.request = request;
    this.words = words;
    this.clock = clock;
  }

  public void open() {
    path.find("case")
        .flatMap(CaseId::parse)
        .flatMap(id -> coordination.view(current.get().id(), id))
        .ifPresentOrElse(this::show, Exits::notFound);
  }

  private void show(CaseView found) {
    Optional<String> done = acts.areSent() ? acts.send(found.id()) : Optional.empty();
    if (done.filter(PracticumActs.NOT_THERE::equals).isPresent()) {
      Exits.notFound();
    } else if (done.isPresent()) {
      Exits.to("/practicum/" + found.id() + "?done=" + done.get());
    } else {
      lay(found);
    }
  }

  private void lay(CaseView found) {
    view = found;
    peers = assessors.peersFor(current.get().id(), found.id());
  }

  public CaseView getView() {
    return view;
  }

  public PracticumActs getActs() {
    return acts;
  }

  public List<Peer> getPeers() {
    return peers;
  }

  /** The key of what was done just before; empty when nothing was. */
  public Optional<String> getDone() {
    return Stream.ofNullable(request.getParameter("done"))
        .filter(done -> !acts.areSent() && DONE.contains(done))
        .map("practicum_case.done."::concat)
        .findFirst();
  }

  /** Whether what was typed before was taken, and need not stand there again. */
  public boolean isTaken() {
    return getDone().isPresent();
  }

  /** The line that is to be corrected, also when a correction was refused. */
  public Optional<HoursEntry> getCorrected() {
    return Optional.ofNullable(request.getParameter("correct")).flatMap(view::findCounting);
  }

  public String time(Duration time) {
    return Times.say(words, time);
  }

  /** As a field of hours takes it. */
  public String decimal(Duration time) {
    return java.math.BigDecimal.valueOf(time.toMinutes())
        .divide(java.math.BigDecimal.valueOf(60), 2, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The key of what an assessor is called. */
  public String part(Seat seat) {
    return key("practicum.part.", seat.by());
  }

  /** The key of where a form stands. */
  public String state(Seat seat) {
    if (seat.isFree()) {
      return "practicum_case.seat.free";
    }
    if (seat.isIn()) {
      return "practicum_case.seat.in";
    }
    return seat.isLinkOver(clock.instant())
        ? "practicum_case.seat.over"
        : "practicum_case.seat.asked";
  }

  public boolean isSite(Seat seat) {
    return seat.by() == Assessor.SITE;
  }

  /** The key of what comes of the forms. */
  public String getOutcome() {
    return view.outcome().fold(new OutcomeKey());
  }

  static String key(String before, Assessor by) {
    return before + by.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a criterion is called. */
  public String name(Criterion criterion) {
    return words.in(criterion.name());
  }
}
