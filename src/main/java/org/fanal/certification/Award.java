package org.fanal.certification;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/**
 * A fact about somebody: a module completed, the theory attested, a certificate granted. Unsigned;
 * kept sealed under the holder's key. What it says is never rewritten: a reissue is another award,
 * and of this one only the term changes.
 *
 * @param module of a module statement alone
 * @param version of the module's content, or of the rules of the certificate
 * @param minutes of learning, computed from the content
 * @param completedAt when the module was completed, or the certificate granted or renewed
 * @param taught in the words of that version
 * @param practised nothing, but for certificates
 * @param template whose words frame it; empty for those of the content
 */
public record Award(
    AwardId id,
    PersonId holder,
    AwardKind kind,
    ProgrammeId programme,
    Optional<ModuleId> module,
    String version,
    int minutes,
    Instant completedAt,
    Taught taught,
    Practised practised,
    Term term,
    Optional<Template> template) {

  public Award {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(completedAt, "completedAt");
    Objects.requireNonNull(taught, "taught");
    Objects.requireNonNull(practised, "practised");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(template, "template");
    if (module.isPresent() != (kind == AwardKind.MODULE)) {
      throw new IllegalArgumentException("A module statement, and it alone, names a module: " + id);
    }
  }

  /** The same facts in other words, as an award of its own. */
  Award reissued(Template newest) {
    return new Award(
        new AwardId(UUID.randomUUID()),
        holder,
        kind,
        programme,
        module,
        version,
        minutes,
        completedAt,
        taught,
        practised,
        term,
        Optional.of(newest));
  }

  /** Of learning and practice together. */
  public int allMinutes() {
    return minutes + practised.minutes();
  }
}
