package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.fanal.pathway.Place;
import org.fanal.people.CurrentPerson;
import org.fanal.study.ModulePath;
import org.fanal.study.Reading;

/** « Suivant » keeps what is written on the step, marks it and moves. */
@Path("/")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReadingResource {

  @Inject private CurrentPerson person;
  @Inject private Reading reading;
  @Inject private PrivateTexts texts;
  @Inject private Replies replies;
  @Inject private PageOwner owner;

  @POST
  @Path("next")
  public Response next(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    return owner
        .refuses(form)
        .orElseGet(
            () -> StepName.of(form).map(step -> go(step, form)).orElseGet(replies::notThere));
  }

  private Response go(StepName step, Form form) {
    List<String> remarks = texts.keep(step.path(), form);
    if (!remarks.isEmpty()) {
      return replies.goTo(step.address() + "?" + String.join("&", remarks));
    }
    return reading
        .next(person.get().id(), step.path(), step.lesson(), step.step())
        .map((Place place) -> replies.goTo(LearnAddress.of(step.path(), place)))
        .orElseGet(replies::notThere);
  }

  @POST
  @Path("newest")
  public Response acceptNewest(MultivaluedMap<String, String> fields) {
    Optional<ModulePath> path = StepName.module(new Form(fields));
    path.ifPresent(module -> reading.acceptNewest(person.get().id(), module));
    return path.map(module -> replies.goTo(LearnAddress.module(module)))
        .orElseGet(replies::notThere);
  }
}
