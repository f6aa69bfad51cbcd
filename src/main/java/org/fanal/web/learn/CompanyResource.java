package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Consumer;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.people.CurrentPerson;
import org.fanal.study.Cohorts;
import org.fanal.study.Hands;

/** Who accompanies: asking for a talk, leaving the cohort, joining again. */
@Path("/")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CompanyResource {

  @Inject private CurrentPerson person;
  @Inject private Hands hands;
  @Inject private Cohorts cohorts;
  @Inject private Replies replies;

  /** {@code module} leads back to its check, where the talk was asked for. */
  @POST
  @Path("hand")
  public Response raise(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    return programme(form)
        .flatMap(programme -> hands.raise(me(), programme))
        .map(since -> replies.goTo(back(form)))
        .orElseGet(replies::notThere);
  }

  private static String back(Form form) {
    return StepName.module(form)
        .map(LearnAddress::check)
        .orElse(LearnAddress.DASHBOARD + "#company");
  }

  @POST
  @Path("hand/lower")
  public Response lower(MultivaluedMap<String, String> fields) {
    return act(fields, programme -> hands.lower(me(), programme));
  }

  @POST
  @Path("cohort/leave")
  public Response leave(MultivaluedMap<String, String> fields) {
    return act(fields, programme -> cohorts.leave(me(), programme));
  }

  @POST
  @Path("cohort/join")
  public Response join(MultivaluedMap<String, String> fields) {
    return act(fields, programme -> cohorts.joinOpen(me(), programme));
  }

  private Response act(MultivaluedMap<String, String> fields, Consumer<ProgrammeId> act) {
    Optional<ProgrammeId> programme = programme(new Form(fields));
    programme.ifPresent(act);
    return programme
        .map(done -> replies.goTo(LearnAddress.DASHBOARD + "#company"))
        .orElseGet(replies::notThere);
  }

  private static Optional<ProgrammeId> programme(Form form) {
    return ContentPath.id(form.apply("programme"), ProgrammeId::new);
  }

  private PersonId me() {
    return person.get().id();
  }
}
