package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.fanal.disclosure.Checker;
import org.fanal.disclosure.PastChecks;
import org.fanal.disclosure.Verifications;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Organisation;

/** Checks a code in the name of the employer's organisation, and leads to the receipt. */
@Path("employer")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EmployerResource {

  @Inject private Verifications verifications;
  @Inject private PastChecks pastChecks;
  @Inject private Checking checking;
  @Inject private CurrentPerson current;

  @POST
  @Path("check")
  public Response check(
      @FormParam("code") String code, @FormParam("organisation") String organisation) {
    Optional<Organisation> asking =
        checking.asked(person(), Objects.requireNonNullElse(organisation, ""));
    if (asking.isEmpty()) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    if (code == null || code.isBlank()) {
      return to("/employer?missing");
    }
    if (!verifications.admits(person().toString())) {
      return to("/employer?wait");
    }
    verifications.check(code, Optional.of(checker(asking.get())));
    return to("/employer/checks/" + pastChecks.of(person(), 1).get(0).id());
  }

  private Checker checker(Organisation asking) {
    return new Checker(person(), asking.id(), asking.name());
  }

  private PersonId person() {
    return current.get().id();
  }

  private static Response to(String address) {
    return Response.seeOther(URI.create(address)).build();
  }
}
