package org.fanal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanal.certification.AwardKind;
import org.fanal.certification.BulkJob;
import org.fanal.certification.BulkJobs;
import org.fanal.certification.TemplateKey;
import org.fanal.certification.TemplateView;
import org.fanal.certification.Templates;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.web.kit.CsvTable;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Words;

/** Starts and stops jobs on many awards. */
@Path("admin/issue")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class IssueResource {

  @Inject private CurrentPerson person;
  @Inject private BulkJobs jobs;
  @Inject private Templates templates;
  @Inject private CurrentLanguage language;
  @Inject private Words words;

  @POST
  @Path("reissue")
  public Response reissue(@FormParam("paper") String paper) {
    return key(paper)
        .map(key -> started(jobs.reissue(me(), key)))
        .orElseGet(IssueResource::notThere);
  }

  /** Of each line the first cell counts, so that a list may come from a table. */
  @POST
  @Path("attest")
  public Response attest(@FormParam("paper") String paper, @FormParam("list") String list) {
    List<String> addresses =
        Objects.requireNonNullElse(list, "")
            .lines()
            .map(line -> line.split("[,;\t]", 2)[0].strip())
            .filter(address -> !address.isEmpty())
            .toList();
    return key(paper)
        .filter(key -> key.kind() == AwardKind.THEORY)
        .map(key -> started(jobs.attest(me(), key.programme(), addresses)))
        .orElseGet(IssueResource::notThere);
  }

  @POST
  @Path("{job}/cancel")
  public Response cancel(@PathParam("job") String job) {
    return Uuids.of(job)
        .map(id -> jobs.cancel(me(), id) ? "bulk-cancelled" : "bulk-over")
        .map(IssueResource::back)
        .orElseGet(IssueResource::notThere);
  }

  /** Every line that was not done; by its place, for addresses are not kept. */
  @GET
  @Path("{job}/lines.csv")
  public Response lines(@PathParam("job") String job) {
    return Uuids.of(job)
        .flatMap(jobs::find)
        .map(found -> table(found.refused()))
        .orElseGet(IssueResource::notThere);
  }

  private Response table(List<BulkJob.Line> lines) {
    Stream<List<String>> head =
        Stream.of(
            List.of(words.say("admin_issue.column.line"), words.say("admin_issue.column.why")));
    Stream<List<String>> rows =
        lines.stream()
            .map(
                line ->
                    List.of(
                        String.valueOf(line.line()), words.say(AdminIssuePage.key(line.why()))));
    return Response.ok(
            new CsvTable(language.get()).of(Stream.concat(head, rows)), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"lines.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Of a paper that there is, as programme and kind with a stroke between. */
  private Optional<TemplateKey> key(String paper) {
    String[] parts = Objects.requireNonNullElse(paper, "").split("/", 2);
    return parts.length == 2
        ? TemplateKey.parse(parts[0], parts[1]).flatMap(templates::find).map(TemplateView::key)
        : Optional.empty();
  }

  private static Response started(Optional<UUID> job) {
    return back(job.isPresent() ? "bulk-started" : "bulk-nothing");
  }

  private static Response back(String done) {
    return Response.seeOther(URI.create("/admin/issue?done=" + done)).build();
  }

  private static Response notThere() {
    return Response.status(Response.Status.NOT_FOUND).build();
  }

  private PersonId me() {
    return person.get().id();
  }
}
