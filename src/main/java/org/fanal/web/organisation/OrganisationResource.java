package org.fanal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.Applications;
import org.fanal.people.CurrentPerson;
import org.fanal.people.DomainLookup;
import org.fanal.people.DomainProofs;
import org.fanal.people.DomainProofs.Outcome;
import org.fanal.web.kit.CurrentLanguage;

/** Proves a domain, and withdraws an application. */
@Path("organisation")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OrganisationResource {

  @Inject private CurrentPerson person;
  @Inject private CurrentLanguage language;
  @Inject private Applications applications;
  @Inject private DomainProofs proofs;
  @Inject private DomainLookup lookup;

  @POST
  @Path("look")
  public Response look(@FormParam("organisation") String organisation) {
    return OrganisationIds.of(organisation)
        .map(id -> back(id, lookup.look(me(), id)))
        .orElseGet(OrganisationResource::notThere);
  }

  @POST
  @Path("mail")
  public Response mail(@FormParam("organisation") String organisation) {
    return OrganisationIds.of(organisation)
        .map(id -> back(id, proofs.mail(me(), id, language.get())))
        .orElseGet(OrganisationResource::notThere);
  }

  @POST
  @Path("withdraw")
  public Response withdraw() {
    applications.withdraw(me());
    return to("/organisation/apply?done=withdrawn");
  }

  private Response back(UUID organisation, Outcome outcome) {
    if (outcome == Outcome.NOT_YOURS) {
      return notThere();
    }
    boolean applying =
        applications
            .latestOf(me())
            .filter(latest -> latest.isRunning() && latest.id().equals(organisation))
            .isPresent();
    String page = applying ? "/organisation/apply" : "/employer/organisation/" + organisation;
    return to(page + "?done=" + OrganisationDone.of(outcome) + "#domain");
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
