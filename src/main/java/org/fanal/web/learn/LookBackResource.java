package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.people.CurrentPerson;
import org.fanal.study.LookBackQuestion;
import org.fanal.study.LookBacks;

/** Answers to questions of earlier modules: explained, and not kept. */
@Path("look-back")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LookBackResource {

  private static final int MOST = 3;

  @Inject private CurrentPerson person;
  @Inject private LookBacks lookBacks;
  @Inject private Replies replies;
  @Inject private PageOwner owner;

  @POST
  public Response answer(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    return owner
        .refuses(form)
        .orElseGet(() -> programme(form).map(id -> answer(id, form)).orElseGet(replies::notThere));
  }

  private Response answer(ProgrammeId programme, Form form) {
    List<String> query = new ArrayList<>();
    boolean answered = false;
    List<ItemId> items = items(form);
    for (LookBackQuestion question : lookBacks.asked(me(), programme, items)) {
      ItemId item = question.item().id();
      query.add("item=" + item);
      Optional<org.fanal.assessment.Response> given =
          new AnswerFields(form, item).response().filter(question.item()::accepts);
      given.ifPresent(response -> query.add("try." + item + "=" + response.encode()));
      answered |= given.isPresent();
    }
    if (answered) {
      lookBacks.done(me(), programme, items);
    }
    return replies.goTo(LearnAddress.lookBack(programme) + "?" + String.join("&", query));
  }

  @POST
  @Path("later")
  public Response later(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    Optional<ProgrammeId> programme = programme(form);
    programme.ifPresent(id -> lookBacks.done(me(), id, items(form)));
    return programme.map(done -> replies.goTo(LearnAddress.DASHBOARD)).orElseGet(replies::notThere);
  }

  private static List<ItemId> items(Form form) {
    return form.all("item").stream()
        .limit(MOST)
        .flatMap(id -> ContentPath.id(Optional.of(id), ItemId::new).stream())
        .toList();
  }

  private static Optional<ProgrammeId> programme(Form form) {
    return ContentPath.id(form.apply("programme"), ProgrammeId::new);
  }

  private org.fanal.kernel.PersonId me() {
    return person.get().id();
  }
}
