package org.fanal.web.employers;

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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.disclosure.Shown;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Organisation;
import org.fanal.web.kit.CsvTable;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Words;

/** The answers to many codes as a table to keep: checked anew, since no answer is stored. */
@Path("employer/batch.csv")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class BatchResource {

  @Inject private CurrentPerson person;
  @Inject private BatchDesk desk;
  @Inject private CurrentLanguage language;
  @Inject private Words words;

  @POST
  public Response table(
      @FormParam("codes") String codes, @FormParam("organisation") String organisation) {
    return desk.asked(person.get().id(), Objects.requireNonNullElse(organisation, ""))
        .map(asking -> table(asking, Objects.requireNonNullElse(codes, "")))
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  private Response table(Organisation asking, String codes) {
    BatchDesk.Outcome outcome = desk.check(person.get().id(), asking, codes);
    if (outcome.refusal().isPresent()) {
      return Response.seeOther(URI.create("/employer/batch")).build();
    }
    Stream<List<String>> lines =
        Stream.concat(Stream.of(head()), outcome.lines().stream().map(this::cells));
    return Response.ok(new CsvTable(language.get()).of(lines), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"verifications.csv\"")
        .build();
  }

  private List<String> head() {
    return Stream.of("line", "code", "answer", "until", "title", "name", "reference")
        .map(column -> words.say("employer_batch.column." + column))
        .toList();
  }

  private List<String> cells(BatchLine line) {
    Optional<Shown> shown = line.shown();
    return List.of(
        String.valueOf(line.number()),
        line.beginning(),
        words.say(line.isCurrent() ? "share.answer.valid" : "share.answer.not"),
        shown.map(each -> each.until().toString()).orElse(""),
        shown.map(Shown::title).orElse(""),
        shown.flatMap(Shown::name).orElse(""),
        line.reference());
  }
}
