package org.fanal.study.store;

import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Statements with positional values, in whatever transaction is under way. */
@Dependent
public class Sql {

  private final EntityManager entities;

  @Inject
  public Sql(EntityManager entities) {
    this.entities = entities;
  }

  /** How many rows the statement changed. */
  int change(String statement, Object... values) {
    return query(statement, values).executeUpdate();
  }

  List<Row> rows(String statement, Object... values) {
    List<?> found = query(statement, values).getResultList();
    return found.stream().map(Row::of).toList();
  }

  Optional<Row> row(String statement, Object... values) {
    return rows(statement, values).stream().findFirst();
  }

  private Query query(String statement, Object... values) {
    Query query = entities.createNativeQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, column(values[i]));
    }
    return query;
  }

  private static Object column(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Sql::column).orElse(null);
    }
    if (value instanceof Instant instant) {
      return utc(instant);
    }
    return value instanceof UUID || value instanceof Record ? value.toString() : value;
  }
}
