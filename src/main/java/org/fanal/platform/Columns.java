package org.fanal.platform;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** How statements written out by hand give and read columns: instants are UTC, ids are text. */
public final class Columns {

  private Columns() {}

  public static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /**
   * @param cell as the driver gives it
   */
  public static Instant instant(Object cell) {
    LocalDateTime local =
        cell instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cell;
    return local.toInstant(ZoneOffset.UTC);
  }

  public static boolean isInstant(Object cell) {
    return cell instanceof Timestamp || cell instanceof LocalDateTime;
  }

  public static UUID uuid(Object cell) {
    return UUID.fromString(cell.toString());
  }
}
