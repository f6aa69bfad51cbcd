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
import java.util.Optional;
import org.fanal.kernel.ContentIds;
import org.fanal.kernel.ScenarioId;
import org.fanal.people.CurrentPerson;
import org.fanal.study.ModulePath;
import org.fanal.study.ScenarioOutcome;
import org.fanal.study.ScenarioView;
import org.fanal.study.Scenarios;
import org.fanal.web.kit.Words;

/** Keeps the private sentence that explains one choice, which brings a scenario to its end. */
@Path("scenario")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ScenarioResource {

  @Inject private CurrentPerson person;
  @Inject private Scenarios scenarios;
  @Inject private Replies replies;
  @Inject private Words words;
  @Inject private PageOwner owner;

  @POST
  public Response explain(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    return owner.refuses(form).orElseGet(() -> explain(form));
  }

  private Response explain(Form form) {
    Optional<ModulePath> path = StepName.module(form);
    Optional<ScenarioId> scenario = ContentPath.id(form.apply("scenario"), ScenarioId::new);
    Optional<String> node = form.apply("node").filter(ContentIds::isValid);
    Optional<String> choice = form.apply("choice").filter(ContentIds::isValid);
    if (path.isEmpty() || scenario.isEmpty() || node.isEmpty() || choice.isEmpty()) {
      return replies.notThere();
    }
    String page =
        LearnAddress.scenario(path.get(), scenario.get())
            + "/"
            + node.get()
            + "?by="
            + choice.get();
    return scenarios
        .explain(
            person.get().id(),
            path.get(),
            scenario.get(),
            node.get(),
            choice.get(),
            form.text("text"),
            form.sequence("sequence"))
        .fold(new Reply(path.get(), page));
  }

  private final class Reply implements ScenarioOutcome.Fold<Response> {

    private final ModulePath path;
    private final String page;

    Reply(ModulePath path, String page) {
      this.path = path;
      this.page = page;
    }

    @Override
    public Response done(ScenarioOutcome.Done outcome) {
      return replies.toScript()
          ? replies.json(
              Json.createObjectBuilder()
                  .add("sequence", outcome.sequence())
                  .add("say", words.say("learn.saved", words.time(outcome.at())))
                  .build())
          : replies.goTo(LearnAddress.of(path, outcome.next()));
    }

    @Override
    public Response kept(ScenarioOutcome.Kept outcome) {
      ScenarioView.Explanation current = outcome.current();
      return replies.toScript()
          ? replies.json(
              409,
              Json.createObjectBuilder()
                  .add("type", "/problems/newer-text")
                  .add(
                      "detail",
                      words.say("learn_problem.newer-text", words.time(current.savedAt())))
                  .add("sequence", current.sequence())
                  .add("text", current.text())
                  .build())
          : replies.goTo(page + "&remark=newer");
    }

    @Override
    public Response nothingWritten(ScenarioOutcome.NothingWritten outcome) {
      return replies.toScript()
          ? replies.problem(422, "nothing-written")
          : replies.goTo(page + "&remark=nothing");
    }

    @Override
    public Response tooLong(ScenarioOutcome.TooLong outcome) {
      return replies.toScript()
          ? replies.problem(422, "too-long", outcome.mostCharacters())
          : replies.goTo(page + "&remark=long");
    }

    @Override
    public Response notThere(ScenarioOutcome.NotThere outcome) {
      return replies.notThere();
    }
  }
}
