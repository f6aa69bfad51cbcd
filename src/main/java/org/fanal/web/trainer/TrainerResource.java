package org.fanal.web.trainer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.fanal.kernel.ContentIds;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.study.CohortId;
import org.fanal.study.CohortTable;
import org.fanal.study.CohortTrainers;
import org.fanal.study.Cohorts;
import org.fanal.study.Hands;
import org.fanal.study.MemberId;
import org.fanal.study.Talks;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Words;

/** What a trainer does for somebody in a cohort, and the table as a file. */
@Path("trainer/{cohort}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TrainerResource {

  @Inject private CurrentPerson person;
  @Inject private CurrentLanguage language;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject private Hands hands;
  @Inject private Talks talks;
  @Inject private Cohorts cohorts;
  @Inject private CohortTable table;
  @Inject private CohortTrainers trainers;

  @PathParam("cohort")
  private String cohort;

  /** {@code today} leads back to the list of all cohorts rather than to this one. */
  @POST
  @Path("answered")
  public Response answered(@FormParam("member") String member, @FormParam("today") String today) {
    return act(member, (in, who) -> hands.answered(me(), in, who), today, Done.ANSWERED);
  }

  @POST
  @Path("talk/{module}")
  public Response talk(
      @FormParam("member") String member,
      @FormParam("today") String today,
      @PathParam("module") String module) {
    if (!ContentIds.isValid(module)) {
      return notThere();
    }
    ModuleId about = new ModuleId(module);
    return act(member, (in, who) -> talks.record(me(), in, who, about), today, Done.TALK);
  }

  @POST
  @Path("remove")
  public Response remove(@FormParam("member") String member) {
    return act(member, (in, who) -> cohorts.remove(me(), in, who), null, Done.REMOVED);
  }

  /** The answer is the same whosever the address is. */
  @POST
  @Path("trainer")
  public Response addTrainer(@FormParam("email") String email) {
    Optional<CohortId> in = CohortId.of(cohort).filter(id -> cohorts.find(me(), id).isPresent());
    in.ifPresent(id -> trainers.add(me(), id, email == null ? "" : email));
    return in.isPresent() ? back("/trainer/" + cohort, Done.TRAINER) : notThere();
  }

  @GET
  @Path("table.csv")
  public Response csv() {
    String name = "fanal-" + LocalDate.ofInstant(clock.instant(), words.zone()) + ".csv";
    return CohortId.of(cohort)
        .flatMap(found -> table.sheet(me(), found))
        .map(sheet -> new CohortCsv(language.get(), words).of(sheet))
        .map(
            text ->
                Response.ok(text, "text/csv;charset=UTF-8")
                    .header("Content-Disposition", "attachment; filename=\"" + name + '"')
                    .build())
        .orElseGet(TrainerResource::notThere);
  }

  private Response act(
      String member, BiPredicate<CohortId, MemberId> act, String today, String done) {
    Optional<CohortId> in = CohortId.of(cohort);
    Optional<MemberId> who = MemberId.of(member == null ? "" : member);
    boolean happened = in.isPresent() && who.isPresent() && act.test(in.get(), who.get());
    String address = today == null ? "/trainer/" + cohort : "/trainer";
    return happened ? back(address, done) : notThere();
  }

  private static Response back(String address, String done) {
    return Response.seeOther(URI.create(address + "?done=" + done)).build();
  }

  private static Response notThere() {
    return Response.status(404).build();
  }

  private PersonId me() {
    return person.get().id();
  }
}
