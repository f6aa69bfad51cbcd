package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.courseware.Readiness;
import org.fanal.courseware.ReadinessAnswer;
import org.fanal.hosting.ReadinessCheck;
import org.fanal.hosting.ReadinessChecks;
import org.fanal.hosting.Team;
import org.fanal.hosting.Teams;
import org.fanal.library.Library;
import org.fanal.people.Organisation;
import org.fanal.web.kit.CsvTable;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Words;

/** Erases a check of readiness, and gives all of an organisation's as a table. */
@Path("employer/readiness/{organisation}")
@RequestScoped
public class ReadinessResource {

  @Inject private OwnOrganisations own;
  @Inject private ReadinessChecks checks;
  @Inject private Teams teams;
  @Inject private Library library;
  @Inject private CurrentLanguage language;
  @Inject private Words words;

  @PathParam("organisation")
  private String organisation;

  @POST
  @Path("{check}/erase")
  public Response erase(@PathParam("check") String check) {
    Optional<UUID> in = OwnOrganisations.id(organisation);
    Optional<UUID> which = OwnOrganisations.id(check);
    return in.flatMap(of -> which.flatMap(id -> erased(of, id)))
        .map(address -> Response.seeOther(URI.create(address)).build())
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  /** The address of the page on which it stood; empty when nothing was erased. */
  private Optional<String> erased(UUID of, UUID check) {
    Optional<ReadinessCheck> found =
        checks.all(own.me(), of).stream().filter(each -> each.id().equals(check)).findFirst();
    return found
        .filter(each -> checks.erase(own.me(), of, check))
        .map(
            each ->
                "/kit/readiness?done=erased&organisation="
                    + of
                    + each.team().map(team -> "&team=" + team).orElse(""));
  }

  @GET
  @Path("table.csv")
  public Response table() {
    return OwnOrganisations.id(organisation)
        .flatMap(id -> own.asked(id.toString()))
        .flatMap(found -> library.kit().readiness().map(points -> file(found, points)))
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  private Response file(Organisation found, Readiness points) {
    Map<UUID, String> labels =
        teams.of(own.me(), found.id()).stream()
            .collect(Collectors.toMap(Team::id, team -> team.sheet().label()));
    Stream<List<String>> lines =
        checks.all(own.me(), found.id()).stream().map(check -> cells(check, labels, points));
    String text = new CsvTable(language.get()).of(Stream.concat(Stream.of(head(points)), lines));
    return Response.ok(text, "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"fanal-readiness.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private List<String> head(Readiness points) {
    Stream<String> first =
        Stream.of("label", "looked-at", "again").map(part -> "employer_teams.column." + part);
    return Stream.concat(
            first.map(words::say), points.points().stream().map(point -> words.in(point.text())))
        .toList();
  }

  private List<String> cells(ReadinessCheck check, Map<UUID, String> labels, Readiness points) {
    Map<String, ReadinessAnswer> answers = check.answers(points);
    Stream<String> first =
        Stream.of(
            check.team().map(labels::get).orElseGet(() -> words.say("employer_teams.whole")),
            check.doneOn().toString(),
            check.lookAgainOn().map(Object::toString).orElse(""));
    return Stream.concat(first, points.points().stream().map(point -> said(answers, point.id())))
        .toList();
  }

  private String said(Map<String, ReadinessAnswer> answers, String point) {
    return Optional.ofNullable(answers.get(point))
        .map(answer -> words.say("library_readiness." + answer.code()))
        .orElse("");
  }
}
