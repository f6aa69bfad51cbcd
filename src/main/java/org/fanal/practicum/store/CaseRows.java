package org.fanal.practicum.store;

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
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/** Practicums: one a person and programme. Those of whoever studies no more are not shown. */
@Dependent
public class CaseRows {

  private static final String STUDIED =
      "select c.id from practicum_case c join enrolment e on e.person_id = c.person_id"
          + " and e.programme = c.programme and e.paused_at is null where ";

  private final EntityManager entities;

  @Inject
  public CaseRows(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<CaseRow> find(PersonId person, ProgrammeId programme) {
    return entities
        .createQuery(
            "select c from CaseRow c where c.personId = :person and c.programme = :programme",
            CaseRow.class)
        .setParameter("person", person.value())
        .setParameter("programme", programme.value())
        .getResultStream()
        .findFirst();
  }

  /** Of somebody who studies, and not of the one who asks: nobody handles their own. */
  public Optional<CaseRow> findStudied(UUID id, PersonId asking) {
    return ids(query(STUDIED + "c.id = ? and c.person_id <> ?", id, asking)).stream()
        .findFirst()
        .map(found -> entities.find(CaseRow.class, found));
  }

  /** Those, of these, whose people study. */
  public List<CaseRow> studied(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
    return rows(ids(query(STUDIED + "c.id in (" + places + ")", ids.toArray())));
  }

  /** Every practicum of those who study, but the asking person's own. */
  public List<CaseRow> allStudied(PersonId asking) {
    return rows(ids(query(STUDIED + "c.person_id <> ?", asking)));
  }

  /** Opens it unless it is there. */
  public CaseRow open(PersonId person, ProgrammeId programme, Instant now) {
    query(
            "insert ignore into practicum_case (id, person_id, programme, opened_at)"
                + " values (?, ?, ?, ?)",
            UUID.randomUUID(),
            person,
            programme,
            now)
        .executeUpdate();
    return find(person, programme).orElseThrow();
  }

  /** The first saying counts. */
  public void sayReady(UUID id, Instant now) {
    query("update practicum_case set ready_at = coalesce(ready_at, ?) where id = ?", now, id)
        .executeUpdate();
  }

  /** Makes acts about one practicum take turns. */
  public void lock(UUID id) {
    query("select id from practicum_case where id = ? for update", id).getResultList();
  }

  /** Empty for whoever studies no more. */
  public Optional<CaseRow> findStudied(UUID id) {
    return ids(query(STUDIED + "c.id = ?", id)).stream()
        .findFirst()
        .map(found -> entities.find(CaseRow.class, found));
  }

  /** Whether the person is enrolled and studies. */
  public boolean isStudied(PersonId person, ProgrammeId programme) {
    return !query(
            "select id from enrolment where person_id = ? and programme = ?"
                + " and paused_at is null",
            person,
            programme)
        .getResultList()
        .isEmpty();
  }

  public List<CaseRow> of(PersonId person) {
    return entities
        .createQuery(
            "select c from CaseRow c where c.personId = :person order by c.openedAt", CaseRow.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  /** With all that hangs on it. */
  public void delete(PersonId person) {
    for (String table : List.of("practicum_message", "practicum_form")) {
      query(
              "delete from "
                  + table
                  + " where case_id in"
                  + " (select id from practicum_case where person_id = ?)",
              person)
          .executeUpdate();
    }
    query(
            "update practicum_hours set corrects_id = null where case_id in"
                + " (select id from practicum_case where person_id = ?)",
            person)
        .executeUpdate();
    query(
            "delete from practicum_hours where case_id in"
                + " (select id from practicum_case where person_id = ?)",
            person)
        .executeUpdate();
    query("delete from practicum_case where person_id = ?", person).executeUpdate();
  }

  private List<CaseRow> rows(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select c from CaseRow c where c.id in :ids order by c.openedAt, c.id",
                CaseRow.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  private Query query(String statement, Object... values) {
    Query query = entities.createNativeQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, column(values[i]));
    }
    return query;
  }

  private static Object column(Object value) {
    return value instanceof Instant instant ? utc(instant) : value.toString();
  }

  private static List<UUID> ids(Query query) {
    List<?> found = query.getResultList();
    return found.stream()
        .map(cell -> cell instanceof Object[] row ? row[0] : cell)
        .map(cell -> UUID.fromString(cell.toString()))
        .toList();
  }
}
