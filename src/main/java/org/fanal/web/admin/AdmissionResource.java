package org.fanal.web.admin;

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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.Admissions;
import org.fanal.people.Admissions.Outcome;
import org.fanal.people.CurrentPerson;

/** Answers organisations that apply; ends an admission, and gives it again. */
@Path("admin")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AdmissionResource {

  @Inject private CurrentPerson person;
  @Inject private Admissions admissions;

  @POST
  @Path("applications/{application}/admit")
  public Response admit(
      @PathParam("application") String application, @FormParam("seen") String seen) {
    return Uuids.of(application)
        .map(id -> answer(id, admissions.admit(me(), id, "on".equals(seen)), AdminDone.ADMITTED))
        .orElseGet(AdmissionResource::notThere);
  }

  @POST
  @Path("applications/{application}/decline")
  public Response decline(
      @PathParam("application") String application, @FormParam("reason") String reason) {
    String sentence = Objects.requireNonNullElse(reason, "");
    return Uuids.of(application)
        .map(id -> answer(id, admissions.decline(me(), id, sentence), AdminDone.DECLINED))
        .orElseGet(AdmissionResource::notThere);
  }

  @POST
  @Path("organisations/{organisation}/end")
  public Response end(@PathParam("organisation") String organisation) {
    Optional<UUID> id = Uuids.of(organisation);
    id.ifPresent(it -> admissions.end(me(), it));
    return about(id, AdminDone.ENDED);
  }

  @POST
  @Path("organisations/{organisation}/again")
  public Response again(@PathParam("organisation") String organisation) {
    Optional<UUID> id = Uuids.of(organisation);
    id.ifPresent(it -> admissions.goOn(me(), it));
    return about(id, AdminDone.AGAIN);
  }

  private static Response answer(UUID application, Outcome outcome, String done) {
    String said = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (outcome) {
      case DONE -> to("/admin/organisations?done=" + done);
      case GONE -> to("/admin/organisations?done=" + said);
      case NOT_PROVEN, DOMAIN_SHARED, NO_REASON ->
          to("/admin/applications/" + application + "?done=" + said);
    };
  }

  private static Response about(Optional<UUID> organisation, String done) {
    return organisation
        .map(id -> to("/admin/organisations/" + id + "?done=" + done))
        .orElseGet(AdmissionResource::notThere);
  }

  private static Response to(String address) {
    return Response.seeOther(URI.create(address)).build();
  }

  private static Response notThere() {
    return Response.status(404).build();
  }

  private PersonId me() {
    return person.get().id();
  }
}
