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
import org.fanal.kernel.PromptId;

/** Private writing: kept as it is typed, or when its button says so. */
@Path("journal")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class JournalResource {

  @Inject private PrivateTexts texts;
  @Inject private SaidOfJournal said;
  @Inject private Replies replies;
  @Inject private PageOwner owner;

  /** {@code prompt} names the text that a script sends; a browser sends the whole page's form. */
  @POST
  public Response write(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    return owner
        .refuses(form)
        .orElseGet(
            () ->
                WritingPlace.of(form)
                    .map(place -> write(place, form))
                    .orElseGet(replies::notThere));
  }

  private Response write(WritingPlace place, Form form) {
    return replies.toScript() ? one(place, form) : all(place, form);
  }

  private Response one(WritingPlace place, Form form) {
    return prompt(form)
        .map(
            prompt ->
                texts.write(
                    place.path(),
                    prompt,
                    form.text("text." + prompt),
                    form.sequence("sequence." + prompt)))
        .map(outcome -> outcome.fold(said))
        .orElseGet(replies::notThere);
  }

  private Response all(WritingPlace place, Form form) {
    List<String> remarks = texts.keep(place.path(), form);
    String query = remarks.isEmpty() ? "" : "?" + String.join("&", remarks);
    String anchor = prompt(form).map(prompt -> "#w-" + prompt).orElse("");
    return replies.goTo(place.address() + query + anchor);
  }

  @POST
  @Path("erase")
  public Response erase(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    Optional<WritingPlace> place = WritingPlace.of(form);
    Optional<PromptId> prompt = prompt(form);
    return owner
        .refuses(form)
        .orElseGet(
            () ->
                place.isPresent() && prompt.isPresent()
                    ? erase(place.get(), prompt.get(), form)
                    : replies.notThere());
  }

  private Response erase(WritingPlace place, PromptId prompt, Form form) {
    var outcome = texts.erase(place.path(), prompt, form.sequence("sequence." + prompt));
    return replies.toScript() ? outcome.fold(said) : replies.goTo(place.address() + "#w-" + prompt);
  }

  private static Optional<PromptId> prompt(Form form) {
    return ContentPath.id(form.apply("prompt"), PromptId::new);
  }
}
