package org.fanal.certification;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.certification.BulkJob.Line;
import org.fanal.certification.store.BulkRows;
import org.fanal.certification.store.BulkRows.Ended;
import org.fanal.certification.store.BulkRows.Job;
import org.fanal.kernel.ProgrammeId;

/** Jobs as whoever started them reads them, in two statements however many they are. */
final class BulkViews {

  private final BulkRows rows;

  BulkViews(BulkRows rows) {
    this.rows = rows;
  }

  static TemplateKey key(Job job) {
    return new TemplateKey(new ProgrammeId(job.programme()), AwardKind.valueOf(job.kind()));
  }

  /**
   * @param lines how many of those that were not done are told, at most
   */
  List<BulkJob> of(List<Job> jobs, int lines) {
    List<UUID> ids = jobs.stream().map(Job::id).toList();
    Map<UUID, Map<BulkOutcome, Integer>> counts = counts(ids);
    Map<UUID, List<Line>> refused =
        rows.other(ids, BulkOutcome.DONE.name(), lines).stream()
            .collect(
                Collectors.groupingBy(
                    Ended::job, Collectors.mapping(BulkViews::line, Collectors.toList())));
    return jobs.stream()
        .map(
            job ->
                view(
                    job,
                    counts.getOrDefault(job.id(), Map.of()),
                    refused.getOrDefault(job.id(), List.of())))
        .toList();
  }

  private Map<UUID, Map<BulkOutcome, Integer>> counts(List<UUID> jobs) {
    Map<UUID, Map<BulkOutcome, Integer>> counts = new HashMap<>();
    rows.counts(jobs)
        .forEach(
            count ->
                counts
                    .computeIfAbsent(count.job(), job -> new EnumMap<>(BulkOutcome.class))
                    .put(BulkOutcome.valueOf(count.outcome()), count.items()));
    return counts;
  }

  private static Line line(Ended ended) {
    return new Line(ended.place() + 1, BulkOutcome.valueOf(ended.outcome()));
  }

  private static BulkJob view(Job job, Map<BulkOutcome, Integer> outcomes, List<Line> refused) {
    return new BulkJob(
        job.id(),
        BulkAct.valueOf(job.act()),
        key(job),
        job.total(),
        job.place(),
        BulkJob.State.valueOf(job.state()),
        job.startedAt(),
        outcomes,
        refused);
  }
}
