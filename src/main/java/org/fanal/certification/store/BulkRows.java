package org.fanal.certification.store;

import static org.fanal.platform.Columns.instant;
import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Jobs on many awards, and their items. */
@Dependent
public class BulkRows {

  private static final int AT_ONCE = 500;
  private static final String JOB =
      "select id, act, programme, kind, total, place, state, started_at from bulk_job ";

  private final EntityManager entities;

  @Inject
  public BulkRows(EntityManager entities) {
    this.entities = entities;
  }

  public record Job(
      UUID id,
      String act,
      String programme,
      String kind,
      int total,
      int place,
      String state,
      Instant startedAt) {}

  /** About whom, and which award; either may be unknown. */
  public record Item(Optional<UUID> person, Optional<UUID> award) {}

  public record Ended(UUID job, int place, String outcome) {}

  public record Count(UUID job, String outcome, int items) {}

  public void add(Job job, UUID starter, List<Item> items) {
    entities
        .createNativeQuery(
            "insert into bulk_job (id, act, programme, kind, total, place, state, started_by,"
                + " started_at) values (?, ?, ?, ?, ?, 0, 'RUNNING', ?, ?)")
        .setParameter(1, job.id().toString())
        .setParameter(2, job.act())
        .setParameter(3, job.programme())
        .setParameter(4, job.kind())
        .setParameter(5, items.size())
        .setParameter(6, starter.toString())
        .setParameter(7, utc(job.startedAt()))
        .executeUpdate();
    for (int from = 0; from < items.size(); from += AT_ONCE) {
      add(job.id(), from, items.subList(from, Math.min(items.size(), from + AT_ONCE)));
    }
  }

  private void add(UUID job, int from, List<Item> items) {
    String marks = items.stream().map(item -> "(?, ?, ?, ?)").collect(Collectors.joining(", "));
    Query query =
        entities.createNativeQuery(
            "insert into bulk_item (job_id, place, person_id, award_id) values " + marks);
    int mark = 0;
    int place = from;
    for (Item item : items) {
      query.setParameter(++mark, job.toString());
      query.setParameter(++mark, place++);
      query.setParameter(++mark, item.person().map(UUID::toString).orElse(null));
      query.setParameter(++mark, item.award().map(UUID::toString).orElse(null));
    }
    query.executeUpdate();
  }

  /** The oldest that is not through. */
  public Optional<UUID> running() {
    List<?> found =
        entities
            .createNativeQuery(
                "select id from bulk_job where state = 'RUNNING' order by started_at, id limit 1")
            .getResultList();
    return found.stream().findFirst().map(id -> UUID.fromString(id.toString()));
  }

  public Optional<Job> find(UUID job) {
    return jobs(entities.createNativeQuery(JOB + "where id = ?").setParameter(1, job.toString()))
        .findFirst();
  }

  /** The newest first. */
  public List<Job> newest(int most) {
    return jobs(entities
            .createNativeQuery(JOB + "order by started_at desc, id limit ?")
            .setParameter(1, most))
        .toList();
  }

  /** The job, unless another node is at it. */
  public Optional<Job> lock(UUID job) {
    return jobs(entities
            .createNativeQuery(JOB + "where id = ? for update skip locked")
            .setParameter(1, job.toString()))
        .findFirst();
  }

  /** From the place of the job on, in order. */
  public List<Item> items(Job job, int most) {
    List<?> found =
        entities
            .createNativeQuery(
                "select person_id, award_id from bulk_item where job_id = ? and place >= ?"
                    + " order by place limit ?")
            .setParameter(1, job.id().toString())
            .setParameter(2, job.place())
            .setParameter(3, most)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(row -> new Item(id(row[0]), id(row[1])))
        .toList();
  }

  /** What became of the next items, from the place of the job on, which moves behind them. */
  public void end(Job job, List<String> outcomes) {
    for (String outcome : new TreeSet<>(outcomes)) {
      end(job, outcome, places(outcomes, outcome));
    }
    entities
        .createNativeQuery("update bulk_job set place = ? where id = ?")
        .setParameter(1, job.place() + outcomes.size())
        .setParameter(2, job.id().toString())
        .executeUpdate();
  }

  private static int[] places(List<String> outcomes, String outcome) {
    return IntStream.range(0, outcomes.size())
        .filter(i -> outcomes.get(i).equals(outcome))
        .toArray();
  }

  private void end(Job job, String outcome, int[] places) {
    String marks = String.join(", ", Collections.nCopies(places.length, "?"));
    Query query =
        entities
            .createNativeQuery(
                "update bulk_item set outcome = ? where job_id = ? and place in (" + marks + ")")
            .setParameter(1, outcome)
            .setParameter(2, job.id().toString());
    for (int i = 0; i < places.length; i++) {
      query.setParameter(i + 3, job.place() + places[i]);
    }
    query.executeUpdate();
  }

  /** Whether it was running until now. */
  public boolean stop(UUID job, String state) {
    return entities
            .createNativeQuery("update bulk_job set state = ? where id = ? and state = 'RUNNING'")
            .setParameter(1, state)
            .setParameter(2, job.toString())
            .executeUpdate()
        == 1;
  }

  /** How many items of those jobs came to what. */
  public List<Count> counts(Collection<UUID> jobs) {
    return among(
            jobs,
            "select cast(job_id as char), outcome, count(*) from bulk_item where job_id in (%s)"
                + " and outcome is not null group by job_id, outcome")
        .map(
            row ->
                new Count(
                    UUID.fromString((String) row[0]),
                    (String) row[1],
                    ((Number) row[2]).intValue()))
        .toList();
  }

  /** The first items of each of those jobs that came to something else, in order. */
  public List<Ended> other(Collection<UUID> jobs, String outcome, int most) {
    return among(
            jobs,
            "select cast(job_id as char), place, outcome from (select job_id, place, outcome,"
                + " row_number() over (partition by job_id order by place) as line"
                + " from bulk_item where job_id in (%s) and outcome <> ?) numbered"
                + " where line <= ? order by job_id, place",
            outcome,
            most)
        .map(
            row ->
                new Ended(
                    UUID.fromString((String) row[0]),
                    ((Number) row[1]).intValue(),
                    (String) row[2]))
        .toList();
  }

  private Stream<Object[]> among(Collection<UUID> jobs, String statement, Object... more) {
    if (jobs.isEmpty()) {
      return Stream.empty();
    }
    String marks = String.join(", ", Collections.nCopies(jobs.size(), "?"));
    Query query = entities.createNativeQuery(String.format(statement, marks));
    int mark = 0;
    for (UUID job : jobs) {
      query.setParameter(++mark, job.toString());
    }
    for (Object each : more) {
      query.setParameter(++mark, each);
    }
    List<?> found = query.getResultList();
    return found.stream().map(Object[].class::cast);
  }

  public void forget(UUID person) {
    entities
        .createNativeQuery(
            "update bulk_item set person_id = null, award_id = null where person_id = ?")
        .setParameter(1, person.toString())
        .executeUpdate();
  }

  private static Stream<Job> jobs(Query query) {
    List<?> found = query.getResultList();
    return found.stream().map(Object[].class::cast).map(BulkRows::job);
  }

  private static Job job(Object[] row) {
    return new Job(
        UUID.fromString(row[0].toString()),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        ((Number) row[4]).intValue(),
        ((Number) row[5]).intValue(),
        (String) row[6],
        instant(row[7]));
  }

  private static Optional<UUID> id(Object column) {
    return Optional.ofNullable(column).map(Object::toString).map(UUID::fromString);
  }
}
