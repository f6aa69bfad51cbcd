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
import java.util.List;
import java.util.Optional;
import org.fanal.disclosure.Checker;
import org.fanal.disclosure.PastChecks;
import org.fanal.disclosure.Verifications;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Organisation;
import org.fanal.people.Organisations;

/** Checks a code in the name of the employer's organisation, and leads to the receipt. */
@Path("employer")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EmployerResource {

  @Inject private Verifications verifications;
  @Inject private PastChecks pastChecks;
  @Inject private Organisations organisations;
  @Inject private CurrentPerson current;

  @POST
  @Path("check")
  public Response check(
      @FormParam("code") String code, @FormParam("organisation") String organisation) {
    Optional<Organisation> asking = asking(organisation);
    if (code == null || code.isBlank() || asking.isEmpty()) {
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

  /** The one they chose, of those they belong to. */
  private Optional<Organisation> asking(String chosen) {
    List<Organisation> own = organisations.of(person());
    return own.stream()
        .filter(each -> each.id().toString().equals(chosen))
        .findFirst()
        .or(() -> own.stream().findFirst());
  }

  private PersonId person() {
    return current.get().id();
  }

  private static Response to(String address) {
    return Response.seeOther(URI.create(address)).build();
  }
}
