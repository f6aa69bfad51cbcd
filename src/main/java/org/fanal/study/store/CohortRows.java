package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/** Cohorts, who leads them and for whom a place is kept. */
@Dependent
public class CohortRows {

  private static final String SUMMARY =
      "select c.id, c.name, c.programme, c.open_name is not null,"
          + " (select count(*) from enrolment e where e.cohort_id = c.id),"
          + " (select count(*) from enrolment e where e.cohort_id = c.id"
          + "   and e.hand_raised_at is not null)"
          + " from cohort c join cohort_trainer t on t.cohort_id = c.id where t.person_id = ?";

  private final Sql sql;

  @Inject
  public CohortRows(Sql sql) {
    this.sql = sql;
  }

  /** A cohort as its trainers see it in a list. */
  public record Summary(
      UUID id, String name, ProgrammeId programme, boolean open, int members, int hands) {

    private static Summary of(Row row) {
      return new Summary(
          row.uuid(0),
          row.text(1),
          new ProgrammeId(row.text(2)),
          row.flag(3),
          (int) row.number(4),
          (int) row.number(5));
    }
  }

  /** A person's cohort and one of its trainers, if it has any. */
  public record Company(
      ProgrammeId programme, UUID cohort, String name, Optional<String> trainer) {}

  public UUID add(ProgrammeId programme, String name, Instant now) {
    UUID id = UUID.randomUUID();
    sql.change(
        "insert into cohort (id, programme, name, made_at) values (?, ?, ?, ?)",
        id,
        programme,
        name,
        now);
    return id;
  }

  /** The open cohort of that name, made when there is none. */
  public UUID open(ProgrammeId programme, String name, Instant now) {
    return findOpen(programme, name)
        .orElseGet(
            () -> {
              sql.change(
                  "insert ignore into cohort (id, programme, name, open_name, made_at)"
                      + " values (?, ?, ?, ?, ?)",
                  UUID.randomUUID(),
                  programme,
                  name,
                  name,
                  now);
              return findOpen(programme, name).orElseThrow();
            });
  }

  public void lead(UUID cohort, PersonId trainer, Instant now) {
    sql.change(
        "insert ignore into cohort_trainer (cohort_id, person_id, since) values (?, ?, ?)",
        cohort,
        trainer,
        now);
  }

  public List<Summary> ledBy(PersonId trainer) {
    return sql.rows(SUMMARY + " order by c.name, c.id", trainer).stream().map(Summary::of).toList();
  }

  public Optional<Summary> find(PersonId trainer, UUID cohort) {
    return sql.row(SUMMARY + " and c.id = ?", trainer, cohort).map(Summary::of);
  }

  public Optional<ProgrammeId> programme(UUID cohort) {
    return sql.row("select programme, id from cohort where id = ?", cohort)
        .map(row -> new ProgrammeId(row.text(0)));
  }

  public Optional<String> name(UUID cohort) {
    return sql.row("select name, id from cohort where id = ?", cohort).map(row -> row.text(0));
  }

  /** The chosen names of those who lead a cohort, in order; none unless this trainer does. */
  public List<String> trainers(PersonId trainer, UUID cohort) {
    return sql
        .rows(
            "select a.chosen_name, a.id from cohort_trainer asks"
                + " join cohort_trainer t on t.cohort_id = asks.cohort_id"
                + " join account a on a.id = t.person_id"
                + " where asks.person_id = ? and asks.cohort_id = ? order by a.chosen_name, a.id",
            trainer,
            cohort)
        .stream()
        .map(row -> row.text(0))
        .toList();
  }

  public void keepPlace(PersonId person, UUID cohort, Instant now) {
    sql.change(
        "insert ignore into cohort_place (person_id, cohort_id, kept_at) values (?, ?, ?)",
        person,
        cohort,
        now);
  }

  /** The cohort of this programme that last kept a place for the person. */
  public Optional<UUID> placeFor(PersonId person, ProgrammeId programme) {
    return sql.row(
            "select p.cohort_id, p.kept_at from cohort_place p join cohort c on c.id = p.cohort_id"
                + " where p.person_id = ? and c.programme = ?"
                + " order by p.kept_at desc, p.cohort_id limit 1",
            person,
            programme)
        .map(row -> row.uuid(0));
  }

  /** The cohorts of one person, each with its trainers by name. */
  public List<Company> companyOf(PersonId person) {
    return sql
        .rows(
            "select e.programme, c.id, c.name, a.chosen_name from enrolment e"
                + " join cohort c on c.id = e.cohort_id"
                + " left join cohort_trainer t on t.cohort_id = c.id"
                + " left join account a on a.id = t.person_id"
                + " where e.person_id = ? order by a.chosen_name, t.person_id",
            person)
        .stream()
        .map(
            row ->
                new Company(
                    new ProgrammeId(row.text(0)), row.uuid(1), row.text(2), row.findText(3)))
        .toList();
  }

  private Optional<UUID> findOpen(ProgrammeId programme, String name) {
    return sql.row(
            "select id, name from cohort where programme = ? and open_name = ?", programme, name)
        .map(row -> row.uuid(0));
  }
}
