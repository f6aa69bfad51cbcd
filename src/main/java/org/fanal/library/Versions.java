package org.fanal.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.fanal.courseware.Course;
import org.fanal.courseware.Module;
import org.fanal.kernel.ModuleId;
import org.fanal.library.store.ModuleVersions;

/** The sources of every version, for the library: stored once, read when somebody studies one. */
@ApplicationScoped
public class Versions {

  private ModuleVersions rows;
  private Clock clock;

  protected Versions() {}

  @Inject
  public Versions(ModuleVersions rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Keeps the modules of a course; those known already are as they were. */
  @Transactional
  public void keep(Course course) {
    course.programmes().stream()
        .flatMap(programme -> programme.modules().stream())
        .distinct()
        .forEach(this::keep);
  }

  /** The files of a version by their name. */
  @Transactional
  public Optional<Map<String, byte[]>> source(ModuleId module, VersionId version) {
    return rows.find(module.value(), version.value());
  }

  @Transactional
  public Optional<Instant> publishedAt(ModuleId module, VersionId version) {
    return rows.publishedAt(module.value(), version.value());
  }

  private void keep(Module module) {
    rows.addIfNew(
        module.id().value(), module.versionId(), module.source().files(), clock.instant());
  }
}
