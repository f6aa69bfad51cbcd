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
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.people.CurrentPerson;
import org.fanal.study.Exams;
import org.fanal.web.kit.Words;

/** Starts an exam, keeps each answer as it is given, and hands the answers in. */
@Path("exam")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ExamResource {

  @Inject private CurrentPerson person;
  @Inject private Exams exams;
  @Inject private Replies replies;
  @Inject private Words words;
  @Inject private PageOwner owner;

  /** Started or not now: the exam's page says which. */
  @POST
  @Path("start")
  public Response start(MultivaluedMap<String, String> fields) {
    return programme(new Form(fields))
        .filter(id -> exams.start(me(), id, person.get().region()).isPresent())
        .map(id -> replies.goTo(LearnAddress.exam(id)))
        .orElseGet(replies::notThere);
  }

  /** {@code to} is the question to show next, or {@code review}. */
  @POST
  @Path("answer")
  public Response answer(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    return owner.refuses(form).orElseGet(() -> answer(form));
  }

  private Response answer(Form form) {
    Optional<ProgrammeId> programme = programme(form);
    Optional<AttemptId> attempt = ContentPath.attempt(form.apply("attempt"));
    Optional<ItemId> item = ContentPath.id(form.apply("item"), ItemId::new);
    if (programme.isEmpty() || attempt.isEmpty() || item.isEmpty()) {
      return replies.notThere();
    }
    AnswerFields answer = new AnswerFields(form, item.get());
    AnswerReply reply =
        new AnswerReply(replies, words, LearnAddress.exam(programme.get()), form, answer.isMove());
    long sequence = form.sequence("sequence." + item.get());
    return answer
        .response()
        .map(given -> exams.save(me(), attempt.get(), item.get(), given, sequence))
        .map(outcome -> outcome.fold(reply))
        .orElseGet(reply::nothingGiven);
  }

  @POST
  @Path("submit")
  public Response submit(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    Optional<AttemptId> attempt = ContentPath.attempt(form.apply("attempt"));
    return programme(form)
        .filter(id -> attempt.filter(it -> exams.handIn(me(), it)).isPresent())
        .map(id -> replies.goTo(LearnAddress.exam(id)))
        .orElseGet(replies::notThere);
  }

  private static Optional<ProgrammeId> programme(Form form) {
    return ContentPath.id(form.apply("programme"), ProgrammeId::new);
  }

  private PersonId me() {
    return person.get().id();
  }
}
