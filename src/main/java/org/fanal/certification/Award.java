package org.fanal.certification;

import java.time.Instant;
import java.util.Objects;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/**
 * A fact about somebody: this module, completed then. Unsigned; kept sealed under the holder's key.
 *
 * @param version the version of the module's content that was studied
 * @param minutes what the module takes, computed from its content
 * @param taught the module in the words of that version
 */
public record Award(
    AwardId id,
    PersonId holder,
    ProgrammeId programme,
    ModuleId module,
    String version,
    int minutes,
    Instant completedAt,
    Taught taught) {

  public Award {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(completedAt, "completedAt");
    Objects.requireNonNull(taught, "taught");
  }
}
