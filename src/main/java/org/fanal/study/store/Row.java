package org.fanal.study.store;

import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.platform.Columns;

/** A row of a result, read by position from 0. */
final class Row {

  private final Object[] cells;

  private Row(Object[] cells) {
    this.cells = cells;
  }

  static Row of(Object row) {
    return new Row(row instanceof Object[] cells ? cells : new Object[] {row});
  }

  boolean has(int column) {
    return cells[column] != null;
  }

  String text(int column) {
    Object cell = cells[column];
    return cell instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : String.valueOf(cell);
  }

  Optional<String> findText(int column) {
    return has(column) ? Optional.of(text(column)) : Optional.empty();
  }

  UUID uuid(int column) {
    return UUID.fromString(text(column));
  }

  Optional<UUID> findUuid(int column) {
    return has(column) ? Optional.of(uuid(column)) : Optional.empty();
  }

  Instant instant(int column) {
    return findInstant(column)
        .orElseThrow(() -> new IllegalStateException("No instant in column " + column));
  }

  Optional<Instant> findInstant(int column) {
    return has(column) ? Optional.of(Columns.instant(cells[column])) : Optional.empty();
  }

  long number(int column) {
    return ((Number) cells[column]).longValue();
  }

  boolean flag(int column) {
    return cells[column] instanceof Boolean is ? is : number(column) != 0;
  }

  byte[] bytes(int column) {
    return ((byte[]) cells[column]).clone();
  }

  /** Adds the cell under a name; what is absent stays absent. */
  void write(JsonObjectBuilder json, String name, int column) {
    Object cell = cells[column];
    if (cell instanceof Boolean is) {
      json.add(name, is);
    } else if (cell instanceof Number number) {
      json.add(name, number.longValue());
    } else if (has(column)) {
      json.add(name, Columns.isInstant(cell) ? instant(column).toString() : text(column));
    }
  }
}
