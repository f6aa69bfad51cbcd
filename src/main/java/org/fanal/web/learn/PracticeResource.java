package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.assessment.Item;
import org.fanal.kernel.ItemId;
import org.fanal.people.CurrentPerson;
import org.fanal.study.Practice;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Words;

/**
 * Explains an answer to a practice question at once. Nothing is kept: without script the answer
 * comes back in the address of the step.
 */
@Path("practice")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PracticeResource {

  @Inject private CurrentPerson person;
  @Inject private CurrentLanguage language;
  @Inject private Practice practice;
  @Inject private PrivateTexts texts;
  @Inject private Replies replies;
  @Inject private Words words;
  @Inject private PageOwner owner;

  @POST
  public Response explain(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    return owner
        .refuses(form)
        .orElseGet(
            () -> StepName.of(form).map(step -> explain(step, form)).orElseGet(replies::notThere));
  }

  private Response explain(StepName step, Form form) {
    return ContentPath.id(form.apply("item").or(() -> moved(form)), ItemId::new)
        .flatMap(item -> practice.open(person.get().id(), step.path(), item))
        .map(question -> explain(step, question.item(), form))
        .orElseGet(replies::notThere);
  }

  /** A step of an ordering that was moved by its button names its item there. */
  private static Optional<String> moved(Form form) {
    return form.fields().keySet().stream()
        .filter(name -> name.startsWith("up.") || name.startsWith("down."))
        .map(name -> name.substring(name.indexOf('.') + 1))
        .findFirst();
  }

  private Response explain(StepName step, Item item, Form form) {
    Optional<org.fanal.assessment.Response> given =
        new AnswerFields(form, item.id()).response().filter(item::accepts);
    return replies.toScript() ? say(item, given) : show(step, item, given, form);
  }

  private Response say(Item item, Optional<org.fanal.assessment.Response> given) {
    return given
        .map(response -> Told.of(item, response, language.get()))
        .map(
            told ->
                replies.json(
                    Json.createObjectBuilder()
                        .add("right", told.right())
                        .add("title", words.say("learn_told." + (told.right() ? "right" : "again")))
                        .add("why", told.why())
                        .build()))
        .orElseGet(() -> replies.problem(422, "not-answered"));
  }

  private Response show(
      StepName step, Item item, Optional<org.fanal.assessment.Response> given, Form form) {
    List<String> query = new ArrayList<>(texts.keep(step.path(), form));
    String kind = new AnswerFields(form, item.id()).isMove() ? "set." : "try.";
    given.ifPresent(response -> query.add(kind + item.id() + "=" + response.encode()));
    return replies.goTo(
        step.address()
            + (query.isEmpty() ? "" : "?" + String.join("&", query))
            + "#q-"
            + item.id());
  }
}
