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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.disclosure.Shown;
import org.fanal.people.CurrentPerson;
import org.fanal.web.kit.Words;

/** The answers to many codes as a table to keep: checked anew, since no answer is stored. */
@Path("employer/batch.csv")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class BatchResource {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  @Inject private CurrentPerson person;
  @Inject private BatchDesk desk;
  @Inject private Words words;

  @POST
  public Response table(
      @FormParam("codes") String codes, @FormParam("organisation") String organisation) {
    BatchDesk.Outcome outcome =
        desk.check(
            person.get().id(),
            Objects.requireNonNullElse(organisation, ""),
            Objects.requireNonNullElse(codes, ""));
    if (outcome.refusal().isPresent()) {
      return Response.seeOther(URI.create("/employer/batch")).build();
    }
    String table =
        Stream.concat(Stream.of(head()), outcome.lines().stream().map(this::row))
            .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    return Response.ok(table, "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"verifications.csv\"")
        .build();
  }

  private String head() {
    return Stream.of("line", "code", "answer", "until", "title", "name", "reference")
        .map(column -> cell(words.say("employer_batch.column." + column)))
        .collect(Collectors.joining(","));
  }

  private String row(BatchLine line) {
    Optional<Shown> shown = line.shown();
    return Stream.of(
            String.valueOf(line.number()),
            line.beginning(),
            words.say(line.isCurrent() ? "share.answer.valid" : "share.answer.not"),
            shown.map(each -> each.until().toString()).orElse(""),
            shown.map(Shown::title).orElse(""),
            shown.flatMap(Shown::name).orElse(""),
            line.reference())
        .map(BatchResource::cell)
        .collect(Collectors.joining(","));
  }

  /** What begins like a formula is kept from being one. */
  static String cell(String text) {
    String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
