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
import org.fanal.assessment.AttemptId;
import org.fanal.kernel.ItemId;
import org.fanal.people.CurrentPerson;
import org.fanal.study.Checks;
import org.fanal.study.ModulePath;
import org.fanal.study.StartOutcome;
import org.fanal.study.SubmitOutcome;
import org.fanal.web.kit.Words;

/** Starts a check, keeps each answer as it is given, and hands the answers in. */
@Path("check")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CheckResource {

  @Inject private CurrentPerson person;
  @Inject private Checks checks;
  @Inject private Replies replies;
  @Inject private Words words;
  @Inject private PageOwner owner;

  @POST
  @Path("start")
  public Response start(MultivaluedMap<String, String> fields) {
    return StepName.module(new Form(fields)).map(this::start).orElseGet(replies::notThere);
  }

  /** Started or not now: the check's page says which. */
  private Response start(ModulePath path) {
    return checks.start(person.get().id(), path, person.get().region())
            instanceof StartOutcome.NotThere
        ? replies.notThere()
        : replies.goTo(LearnAddress.check(path));
  }

  /** {@code to} is the question to show next, or {@code review}. */
  @POST
  @Path("answer")
  public Response answer(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    return owner.refuses(form).orElseGet(() -> answer(form));
  }

  private Response answer(Form form) {
    Optional<ModulePath> path = StepName.module(form);
    Optional<AttemptId> attempt = ContentPath.attempt(form.apply("attempt"));
    Optional<ItemId> item = ContentPath.id(form.apply("item"), ItemId::new);
    if (path.isEmpty() || attempt.isEmpty() || item.isEmpty()) {
      return replies.notThere();
    }
    AnswerFields answer = new AnswerFields(form, item.get());
    AnswerReply reply =
        new AnswerReply(replies, words, LearnAddress.check(path.get()), form, answer.isMove());
    return answer
        .response()
        .map(
            given ->
                checks.save(
                    person.get().id(),
                    attempt.get(),
                    item.get(),
                    given,
                    form.sequence("sequence." + item.get())))
        .map(outcome -> outcome.fold(reply))
        .orElseGet(reply::nothingGiven);
  }

  @POST
  @Path("submit")
  public Response submit(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    Optional<ModulePath> path = StepName.module(form);
    Optional<AttemptId> attempt = ContentPath.attempt(form.apply("attempt"));
    return path.isPresent() && attempt.isPresent()
        ? submit(path.get(), attempt.get())
        : replies.notThere();
  }

  private Response submit(ModulePath path, AttemptId attempt) {
    return checks.submit(person.get().id(), attempt) instanceof SubmitOutcome.NotYours
        ? replies.notThere()
        : replies.goTo(LearnAddress.check(path));
  }
}
