package org.fanal.web.practicum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.kernel.ContentIds;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.people.CurrentPerson;
import org.fanal.practicum.AskOutcome;
import org.fanal.practicum.Assessors;
import org.fanal.practicum.CaseId;
import org.fanal.practicum.ConfirmedHours;
import org.fanal.practicum.Coordination;
import org.fanal.practicum.FormId;
import org.fanal.practicum.HoursOutcome;
import org.fanal.practicum.HoursWish;

/** What a coordinator does for one practicum; the page says what came of it. */
@Path("practicum/{case}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PracticumResource {

  static final Set<String> TOLD =
      Set.of(
          "recorded",
          "not-yet",
          "unknown",
          "time-unfit",
          "day-unfit",
          "reason-unfit",
          "gone",
          "asked",
          "not-an-address",
          "not-independent",
          "taken",
          "not-needed",
          "set-aside",
          "not-set-aside",
          "answered",
          "not-answered");

  /** Nothing came of what was typed: it is to stand there again. */
  static final Set<String> REFUSED =
      Set.of(
          "not-yet",
          "unknown",
          "time-unfit",
          "day-unfit",
          "reason-unfit",
          "not-an-address",
          "not-independent",
          "not-set-aside",
          "not-answered");

  @Inject private CurrentPerson current;
  @Inject private Coordination coordination;
  @Inject private ConfirmedHours hours;
  @Inject private Assessors assessors;

  @PathParam("case")
  private String practicum;

  @POST
  @Path("hours")
  public Response record(
      @FormParam("day") String day,
      @FormParam("kind") String kind,
      @FormParam("setting") String setting,
      @FormParam("hours") String time) {
    return hours(wish(day, kind, setting, time), Optional.empty(), "");
  }

  @POST
  @Path("correct")
  public Response correct(
      @FormParam("line") String line,
      @FormParam("day") String day,
      @FormParam("kind") String kind,
      @FormParam("setting") String setting,
      @FormParam("hours") String time,
      @FormParam("reason") String reason) {
    Optional<UUID> corrected = Times.id(line);
    return corrected.isEmpty()
        ? notThere()
        : hours(wish(day, kind, setting, time), corrected, reason == null ? "" : reason);
  }

  @POST
  @Path("supervisor")
  public Response supervisor(
      @FormParam("email") String email, @FormParam("language") String language) {
    Language in = Language.of(language == null ? "" : language).orElse(Language.FR);
    return there()
        .map(id -> assessors.askSupervisor(me(), id, email == null ? "" : email, in))
        .map(this::told)
        .orElseGet(PracticumResource::notThere);
  }

  @POST
  @Path("peer")
  public Response peer(@FormParam("peer") String peer, @FormParam("third") String third) {
    Assessor as = third == null ? Assessor.PEER : Assessor.THIRD_PEER;
    Optional<UUID> who = Times.id(peer);
    return there()
        .flatMap(id -> who.map(it -> assessors.askPeer(me(), id, new PersonId(it), as)))
        .map(this::told)
        .orElseGet(PracticumResource::notThere);
  }

  @POST
  @Path("set-aside")
  public Response setAside(@FormParam("form") String form, @FormParam("reason") String reason) {
    Optional<FormId> which = FormId.parse(form);
    String why = reason == null ? "" : reason;
    return there()
        .flatMap(id -> which.map(it -> assessors.setAside(me(), id, it, why)))
        .map(done -> back(done ? "set-aside" : "not-set-aside"))
        .orElseGet(PracticumResource::notThere);
  }

  @POST
  @Path("answer")
  public Response answer(@FormParam("message") String message, @FormParam("text") String text) {
    String words = text == null ? "" : text.replace("\r\n", "\n");
    return there()
        .flatMap(id -> Times.id(message).map(it -> coordination.answer(me(), id, it, words)))
        .map(done -> back(done ? "answered" : "not-answered"))
        .orElseGet(PracticumResource::notThere);
  }

  private Response hours(Optional<HoursWish> wish, Optional<UUID> corrected, String reason) {
    return there()
        .map(id -> wish.map(it -> enter(id, it, corrected, reason)).orElse(HoursOutcome.TIME_UNFIT))
        .map(outcome -> told(outcome, corrected))
        .orElseGet(PracticumResource::notThere);
  }

  /** A correction that was refused is still open. */
  private Response told(HoursOutcome outcome, Optional<UUID> corrected) {
    String done = outcome == HoursOutcome.NOT_THERE ? "gone" : word(outcome);
    return back(
        corrected
            .filter(line -> REFUSED.contains(done))
            .map(line -> done + "&correct=" + line)
            .orElse(done));
  }

  private HoursOutcome enter(CaseId id, HoursWish wish, Optional<UUID> corrected, String reason) {
    return corrected
        .map(line -> hours.correct(me(), id, line, wish, reason))
        .orElseGet(() -> hours.record(me(), id, wish));
  }

  private static Optional<HoursWish> wish(String day, String kind, String setting, String time) {
    Optional<LocalDate> until = Times.day(day);
    Optional<Duration> length = Times.hours(time);
    boolean known = kind != null && ContentIds.isValid(kind) && setting != null;
    return known && until.isPresent() && length.isPresent()
        ? Optional.of(new HoursWish(until.get(), new HourKind(kind), setting, length.get()))
        : Optional.empty();
  }

  private Response told(AskOutcome outcome) {
    return outcome == AskOutcome.NOT_THERE ? notThere() : back(word(outcome));
  }

  private static String word(Enum<?> outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A practicum that this coordinator may see. */
  private Optional<CaseId> there() {
    return CaseId.parse(practicum).filter(id -> coordination.view(me(), id).isPresent());
  }

  private Response back(String done) {
    return Response.seeOther(URI.create("/practicum/" + practicum + "?done=" + done)).build();
  }

  private static Response notThere() {
    return Response.status(404).build();
  }

  private PersonId me() {
    return current.get().id();
  }
}
