package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.people.CurrentPerson;
import org.fanal.study.EnrolmentOutcome;
import org.fanal.study.Enrolments;
import org.fanal.study.Tick;
import org.fanal.web.learn.EnrolPage.TickPart;

/** Begins a programme. */
@Path("enrolment")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EnrolmentResource {

  @Inject private CurrentPerson person;
  @Inject private Enrolments enrolments;
  @Inject private Replies replies;
  @Inject private Library library;
  @Inject private Request asker;

  @POST
  public Response enrol(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    return ContentPath.id(form.apply("programme"), ProgrammeId::new)
        .flatMap(library::programme)
        .filter(asker::mayBegin)
        .map(programme -> enrol(programme.id(), ticked(form)))
        .orElseGet(replies::notThere);
  }

  private Response enrol(ProgrammeId programme, Set<Tick> ticked) {
    return enrolments
        .enrol(person.get().id(), programme, ticked)
        .fold(new Reply(programme, ticked));
  }

  private static Set<Tick> ticked(Form form) {
    Set<Tick> ticked = EnumSet.noneOf(Tick.class);
    for (Tick tick : Tick.values()) {
      if (form.has(TickPart.name(tick))) {
        ticked.add(tick);
      }
    }
    return ticked;
  }

  private static String names(Collection<Tick> ticks) {
    return ticks.stream().sorted().map(TickPart::name).collect(Collectors.joining(","));
  }

  private final class Reply implements EnrolmentOutcome.Fold<Response> {

    private final ProgrammeId programme;
    private final Set<Tick> ticked;

    Reply(ProgrammeId programme, Set<Tick> ticked) {
      this.programme = programme;
      this.ticked = ticked;
    }

    @Override
    public Response enrolled(EnrolmentOutcome.Enrolled outcome) {
      return replies.goTo(LearnAddress.DASHBOARD);
    }

    @Override
    public Response alreadyEnrolled(EnrolmentOutcome.AlreadyEnrolled outcome) {
      return replies.goTo(LearnAddress.DASHBOARD);
    }

    @Override
    public Response notYet(EnrolmentOutcome.NotYet outcome) {
      return replies.goTo(
          LearnAddress.enrol(programme)
              + "?missing="
              + names(outcome.missing())
              + "&given="
              + names(ticked));
    }

    @Override
    public Response noSuchProgramme(EnrolmentOutcome.NoSuchProgramme outcome) {
      return replies.notThere();
    }
  }
}
