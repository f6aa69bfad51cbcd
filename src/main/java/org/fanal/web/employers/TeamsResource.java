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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanal.hosting.Team;
import org.fanal.hosting.TeamCounts;
import org.fanal.hosting.Teams;
import org.fanal.people.Organisation;
import org.fanal.web.kit.CsvTable;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Words;

/** Removes a team, and gives the teams with what they come to as a table. */
@Path("employer/teams/{organisation}")
@RequestScoped
public class TeamsResource {

  @Inject private OwnOrganisations own;
  @Inject private Teams teams;
  @Inject private TeamWords teamWords;
  @Inject private CurrentLanguage language;
  @Inject private Words words;

  @PathParam("organisation")
  private String organisation;

  @POST
  @Path("{team}/remove")
  public Response remove(@PathParam("team") String team) {
    Optional<UUID> in = OwnOrganisations.id(organisation);
    Optional<UUID> which = OwnOrganisations.id(team);
    boolean happened =
        in.isPresent() && which.isPresent() && teams.remove(own.me(), in.get(), which.get());
    return happened
        ? Response.seeOther(URI.create("/employer/teams?done=removed&in=" + organisation)).build()
        : Response.status(Response.Status.NOT_FOUND).build();
  }

  @GET
  @Path("table.csv")
  public Response table() {
    return OwnOrganisations.id(organisation)
        .flatMap(id -> own.asked(id.toString()))
        .map(this::file)
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  private Response file(Organisation found) {
    List<Team> all = teams.of(own.me(), found.id());
    Stream<List<String>> lines =
        Stream.of(
                Stream.of(head()),
                all.stream().map(this::cells),
                Stream.of(total(TeamCounts.of(all))))
            .flatMap(part -> part);
    return Response.ok(new CsvTable(language.get()).of(lines), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"fanal-teams.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private List<String> head() {
    return Stream.of("label", "ready", "points", "looked-at", "role-sheet", "vacancies", "review")
        .map(part -> words.say("employer_teams.column." + part))
        .toList();
  }

  private List<String> cells(Team team) {
    return List.of(
        team.sheet().label(),
        teamWords.ready(team),
        team.check().isEmpty() ? "" : String.valueOf(team.inPlace()),
        team.check().map(check -> check.doneOn().toString()).orElse(""),
        team.sheet().roleSheetOn().map(Object::toString).orElse(""),
        String.valueOf(team.sheet().vacancies()),
        words.say(teamWords.key(team.sheet().review())));
  }

  private List<String> total(TeamCounts counts) {
    return List.of(
        words.say("employer_teams.total", counts.teams()),
        String.valueOf(counts.ready()),
        "",
        "",
        String.valueOf(counts.roleSheets()),
        String.valueOf(counts.vacancies()),
        String.valueOf(counts.stillFilled()));
  }
}
