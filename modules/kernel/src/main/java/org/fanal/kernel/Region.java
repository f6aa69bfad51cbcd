package org.fanal.kernel;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Where a person lives, as they say it themselves: it chooses crisis lines and, later, variants of
 * law and resources.
 */
public enum Region {
  CA_QC("CA-QC", "America/Toronto"),
  CA("CA", "America/Toronto"),
  FR("FR", "Europe/Paris"),
  US("US", "America/New_York"),
  OTHER("other", "UTC");

  private final String code;
  private final ZoneId zone;

  Region(String code, String zone) {
    this.code = code;
    this.zone = ZoneId.of(zone);
  }

  public static Optional<Region> of(String code) {
    return List.of(values()).stream().filter(region -> region.code.equals(code)).findFirst();
  }

  public String code() {
    return code;
  }

  /** The zone that is assumed until the person says another one. */
  public ZoneId zone() {
    return zone;
  }

  /** This region and those it falls back to, nearest first: CA-QC, CA, other. */
  public List<Region> fallbacks() {
    return switch (this) {
      case CA_QC -> List.of(CA_QC, CA, OTHER);
      case OTHER -> List.of(OTHER);
      default -> List.of(this, OTHER);
    };
  }
}
