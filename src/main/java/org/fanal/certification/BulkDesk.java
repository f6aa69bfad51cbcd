package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.certification.OperatorJson.Unfit;
import org.fanal.kernel.PersonId;

/** Jobs on many awards that operators start, look at and stop from the command line. */
@ApplicationScoped
public class BulkDesk {

  /** Beside those of {@link OperatorReply}: the job is not through. */
  static final int UNDER_WAY = 3;

  private static final PersonId OPERATOR = new PersonId(OperatorDesk.OPERATOR);
  private static final Set<String> MEMBERS = Set.of("job", "stop");

  private BulkJobs jobs;
  private Templates templates;

  protected BulkDesk() {}

  @Inject
  public BulkDesk(BulkJobs jobs, Templates templates) {
    this.jobs = jobs;
    this.templates = templates;
  }

  /** Starts a job, and names it. */
  public OperatorReply start(String body) {
    try {
      BulkList list = BulkList.read(body);
      if (templates.find(list.key()).isEmpty()) {
        throw new Unfit("There is no such paper of that programme.");
      }
      return started(list);
    } catch (Unfit unfit) {
      return OperatorReply.refused(unfit.getMessage());
    }
  }

  private OperatorReply started(BulkList list) {
    Optional<UUID> job =
        switch (list.act()) {
          case ATTEST -> jobs.attest(OPERATOR, list.key().programme(), list.addresses());
          case REISSUE -> jobs.reissue(OPERATOR, list.key());
        };
    return job.flatMap(jobs::find)
        .map(found -> new OperatorReply(UNDER_WAY, progress(found).build()))
        .orElseGet(() -> new OperatorReply(0, Json.createObjectBuilder().add("total", 0).build()));
  }

  /** How far a job has come; stops it before if that is asked. */
  public OperatorReply job(String body) {
    try {
      OperatorJson json = OperatorJson.read(body).only(MEMBERS);
      UUID id = id(json.get("job", 36));
      if (json.isTrue("stop")) {
        jobs.cancel(OPERATOR, id);
      }
      return jobs.find(id)
          .map(BulkDesk::told)
          .orElseThrow(() -> new Unfit("There is no such job."));
    } catch (Unfit unfit) {
      return OperatorReply.refused(unfit.getMessage());
    }
  }

  private static UUID id(String written) {
    if (!written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new Unfit("“job” is the id that was given at the start.");
    }
    return UUID.fromString(written);
  }

  private static OperatorReply told(BulkJob job) {
    if (job.state() == BulkJob.State.RUNNING) {
      return new OperatorReply(UNDER_WAY, progress(job).build());
    }
    int fine = job.done() + job.outcomes().getOrDefault(BulkOutcome.ALREADY, 0);
    return new OperatorReply(fine == job.total() ? 0 : 1, verdict(job).build());
  }

  private static JsonObjectBuilder progress(BulkJob job) {
    return Json.createObjectBuilder()
        .add("job", job.id().toString())
        .add("state", lower(job.state()))
        .add("place", job.place())
        .add("total", job.total())
        .add("done", job.done());
  }

  /** With the rows that were not done, counted from 1, and why. */
  private static JsonObjectBuilder verdict(BulkJob job) {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    job.refused()
        .forEach(
            line ->
                rows.add(
                    Json.createObjectBuilder()
                        .add("row", line.line())
                        .add("why", lower(line.why()))));
    return progress(job).add("other", rows);
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
