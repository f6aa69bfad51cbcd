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
import org.fanal.disclosure.ShareId;
import org.fanal.disclosure.Verifications;
import org.fanal.employers.Followed;
import org.fanal.employers.Following;
import org.fanal.employers.Roster;
import org.fanal.employers.RosterNews;
import org.fanal.people.Organisation;
import org.fanal.web.employers.RosterLine.Show;
import org.fanal.web.employers.RosterLine.Sort;
import org.fanal.web.kit.CsvTable;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Words;

/** Opens and watches what is in the roster, which are checks, and gives the roster as a table. */
@Path("employer/roster/{organisation}")
@RequestScoped
public class RosterResource {

  @Inject private OwnOrganisations own;
  @Inject private Roster roster;
  @Inject private Following following;
  @Inject private RosterNews news;
  @Inject private Verifications verifications;
  @Inject private CurrentLanguage language;
  @Inject private Words words;

  @PathParam("organisation")
  private String organisation;

  @POST
  @Path("{share}/check")
  public Response check(@PathParam("share") String share) {
    Optional<UUID> in = OwnOrganisations.id(organisation);
    Optional<ShareId> which = ShareId.parse(share);
    if (in.isEmpty() || which.isEmpty()) {
      return notThere();
    }
    if (!verifications.admits(own.me().toString())) {
      return to("/employer/roster?in=" + organisation + "&wait");
    }
    return roster
        .open(own.me(), in.get(), which.get())
        .map(check -> to("/employer/checks/" + check))
        .orElseGet(RosterResource::notThere);
  }

  @POST
  @Path("{share}/watch")
  public Response watch(@PathParam("share") String share) {
    return watch(share, true, "watched");
  }

  @POST
  @Path("{share}/unwatch")
  public Response unwatch(@PathParam("share") String share) {
    return watch(share, false, "unwatched");
  }

  private Response watch(String share, boolean wanted, String done) {
    Optional<UUID> in = OwnOrganisations.id(organisation);
    Optional<ShareId> which = ShareId.parse(share);
    boolean happened =
        in.isPresent()
            && which.isPresent()
            && following.watch(own.me(), in.get(), which.get(), wanted);
    return happened ? back(done) : notThere();
  }

  @POST
  @Path("mail")
  public Response mail() {
    return choose(true, "mailed");
  }

  @POST
  @Path("no-mail")
  public Response noMail() {
    return choose(false, "unmailed");
  }

  private Response choose(boolean wanted, String done) {
    boolean happened =
        OwnOrganisations.id(organisation)
            .filter(in -> news.choose(own.me(), in, wanted))
            .isPresent();
    return happened ? back(done) : notThere();
  }

  private Response back(String done) {
    return to("/employer/roster?in=" + organisation + "&done=" + done);
  }

  @GET
  @Path("table.csv")
  public Response table() {
    return OwnOrganisations.id(organisation)
        .flatMap(id -> own.asked(id.toString()))
        .map(found -> file(lines(found)))
        .orElseGet(RosterResource::notThere);
  }

  private Stream<List<String>> lines(Organisation found) {
    Stream<String> head =
        Stream.of("title.column", "name", "given", "until", "state", "number")
            .map(part -> words.say("employer_roster." + part));
    Stream<List<String>> given =
        RosterLine.of(
                roster.of(own.me(), found.id()),
                following.of(own.me(), found.id()),
                Show.ALL,
                Sort.END)
            .stream()
            .map(this::cells);
    Stream<List<String>> left = following.left(own.me(), found.id()).stream().map(this::cells);
    return Stream.of(Stream.of(head.toList()), given, left).flatMap(part -> part);
  }

  /** Nothing is kept of it but its number. */
  private List<String> cells(Followed left) {
    String state = words.say("employer_roster.not-current");
    return List.of("", "", "", "", state, left.id().toString());
  }

  private List<String> cells(RosterLine line) {
    return List.of(
        line.title(),
        line.name(),
        line.share().madeAt().toString(),
        line.share().until().toString(),
        words.say(line.stateKey()),
        line.followed().map(Followed::id).map(UUID::toString).orElse(""));
  }

  private Response file(Stream<List<String>> lines) {
    return Response.ok(new CsvTable(language.get()).of(lines), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"fanal-roster.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Response to(String address) {
    return Response.seeOther(URI.create(address)).build();
  }

  private static Response notThere() {
    return Response.status(404).build();
  }
}
