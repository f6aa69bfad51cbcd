package org.fanal.web.practicum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.ContentIds;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.people.CurrentPerson;
import org.fanal.practicum.Assessors;
import org.fanal.practicum.CaseId;
import org.fanal.practicum.ConfirmedHours;
import org.fanal.practicum.Coordination;
import org.fanal.practicum.FormId;
import org.fanal.practicum.HoursOutcome;
import org.fanal.practicum.HoursWish;

/**
 * What a coordinator sends to the page of a practicum. The field {@code act} names the form, after
 * a colon what it is about; what was typed stands there again when it is refused.
 */
@RequestScoped
public class PracticumActs {

  static final String NOT_THERE = "not-there";

  /** Refusals, and the field that each is about. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "not-yet", "",
          "unknown", "kind",
          "time-unfit", "hours",
          "day-unfit", "day",
          "no-day", "day",
          "reason-unfit", "reason",
          "not-an-address", "email",
          "not-independent", "email peer",
          "not-set-aside", "reason",
          "not-answered", "text");

  private CurrentPerson current;
  private Coordination coordination;
  private ConfirmedHours hours;
  private Assessors assessors;
  private HttpServletRequest request;

  private String refused = "";

  protected PracticumActs() {}

  @Inject
  public PracticumActs(
      CurrentPerson current,
      Coordination coordination,
      ConfirmedHours hours,
      Assessors assessors,
      HttpServletRequest request) {
    this.current = current;
    this.coordination = coordination;
    this.hours = hours;
    this.assessors = assessors;
    this.request = request;
  }

  boolean areSent() {
    return request.getMethod().equals("POST");
  }

  /** The word for what was done; empty when it was refused and the page is to be shown again. */
  Optional<String> send(CaseId practicum) {
    String said = act(practicum).toLowerCase(Locale.ROOT).replace('_', '-');
    refused = FIELDS.containsKey(said) ? said : "";
    return Optional.of(said).filter(done -> refused.isEmpty());
  }

  /** What was typed into a field of that form, where it was refused. */
  public String typed(String form, String name, String otherwise) {
    return !refused.isEmpty() && form.equals(field("act")) ? field(name) : otherwise;
  }

  /** The key of what is said beside that field; empty when there is nothing to say. */
  public String problem(String form, String name) {
    boolean here = form.equals(field("act")) && isAbout(name);
    return here ? getProblem() : "";
  }

  /** The key of why nothing came of it; empty when there is nothing to say. */
  public String getProblem() {
    return refused.isEmpty() ? "" : "practicum_case.done." + refused;
  }

  public boolean isRefused(String form) {
    return !refused.isEmpty() && form.equals(field("act"));
  }

  private boolean isAbout(String name) {
    return !refused.isEmpty() && (" " + FIELDS.get(refused) + " ").contains(" " + name + " ");
  }

  private String act(CaseId practicum) {
    return switch (field("act").replaceFirst(":.*", "")) {
      case "hours" -> record(practicum);
      case "correct" -> correct(practicum);
      case "supervisor" ->
          assessors.askSupervisor(me(), practicum, field("email"), language()).name();
      case "peer", "third" -> askPeer(practicum);
      case "set-aside" -> setAside(practicum);
      case "answer" -> answer(practicum);
      default -> NOT_THERE;
    };
  }

  private String record(CaseId practicum) {
    String unreadable = unreadable();
    return unreadable.isEmpty()
        ? told(hours.record(me(), practicum, wish(), field("reason")))
        : unreadable;
  }

  private String correct(CaseId practicum) {
    Optional<UUID> line = Times.id(field("line"));
    String unreadable = unreadable();
    return line.isEmpty()
        ? NOT_THERE
        : unreadable.isEmpty()
            ? told(hours.correct(me(), practicum, line.get(), wish(), field("reason")))
            : unreadable;
  }

  /** A line that was corrected meanwhile is shown as it is now. */
  private static String told(HoursOutcome outcome) {
    return outcome == HoursOutcome.NOT_THERE ? "gone" : outcome.name();
  }

  private String unreadable() {
    if (!ContentIds.isValid(field("kind"))) {
      return "unknown";
    }
    if (Times.hours(field("hours")).isEmpty()) {
      return "time-unfit";
    }
    return Times.day(field("day")).isEmpty() ? "no-day" : "";
  }

  private HoursWish wish() {
    LocalDate until = Times.day(field("day")).orElseThrow();
    Duration time = Times.hours(field("hours")).orElseThrow();
    return new HoursWish(until, new HourKind(field("kind")), field("setting"), time);
  }

  private String askPeer(CaseId practicum) {
    Assessor as = field("act").equals("third") ? Assessor.THIRD_PEER : Assessor.PEER;
    return Times.id(field("peer"))
        .map(peer -> assessors.askPeer(me(), practicum, new PersonId(peer), as).name())
        .orElse("not-independent");
  }

  private String setAside(CaseId practicum) {
    return about()
        .flatMap(FormId::parse)
        .map(form -> assessors.setAside(me(), practicum, form, field("reason")))
        .map(done -> done ? "set-aside" : "not-set-aside")
        .orElse(NOT_THERE);
  }

  private String answer(CaseId practicum) {
    return about()
        .flatMap(Times::id)
        .map(message -> coordination.answer(me(), practicum, message, field("text")))
        .map(done -> done ? "answered" : "not-answered")
        .orElse(NOT_THERE);
  }

  private Optional<String> about() {
    return Optional.of(field("act").replaceFirst("^[^:]*:?", "")).filter(id -> !id.isEmpty());
  }

  private Language language() {
    return Language.of(field("language")).orElse(Language.FR);
  }

  private String field(String name) {
    String sent = areSent() ? request.getParameter(name) : null;
    return sent == null ? "" : sent.replace("\r\n", "\n");
  }

  private PersonId me() {
    return current.get().id();
  }
}
