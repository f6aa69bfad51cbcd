package org.fanal.certification.store;

import static org.fanal.platform.Columns.instant;
import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

  public record Ended(int place, String outcome) {}

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

  public Optional<Item> item(UUID job, int place) {
    List<?> found =
        entities
            .createNativeQuery(
                "select person_id, award_id from bulk_item where job_id = ? and place = ?")
            .setParameter(1, job.toString())
            .setParameter(2, place)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(row -> new Item(id(row[0]), id(row[1])))
        .findFirst();
  }

  public void end(UUID job, int place, String outcome) {
    entities
        .createNativeQuery("update bulk_item set outcome = ? where job_id = ? and place = ?")
        .setParameter(1, outcome)
        .setParameter(2, job.toString())
        .setParameter(3, place)
        .executeUpdate();
    entities
        .createNativeQuery("update bulk_job set place = ? where id = ?")
        .setParameter(1, place + 1)
        .setParameter(2, job.toString())
        .executeUpdate();
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

  /** What became of the items that are through. */
  public List<Ended> ended(UUID job) {
    List<?> found =
        entities
            .createNativeQuery(
                "select place, outcome from bulk_item where job_id = ? and outcome is not null"
                    + " order by place")
            .setParameter(1, job.toString())
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(row -> new Ended(((Number) row[0]).intValue(), (String) row[1]))
        .toList();
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
