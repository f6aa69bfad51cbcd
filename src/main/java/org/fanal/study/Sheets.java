package org.fanal.study;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.fanal.courseware.Module;
import org.fanal.library.Library;
import org.fanal.library.VersionId;
import org.fanal.study.model.Attempt;
import org.fanal.study.store.AttemptRows;

/** Lays out an attempt: its items come from the version in which it was started. */
@Dependent
class Sheets {

  private final AttemptRows rows;
  private final Library library;

  @Inject
  Sheets(AttemptRows rows, Library library) {
    this.rows = rows;
    this.library = library;
  }

  Sheet of(Attempt attempt) {
    return Sheet.of(attempt, version(attempt), rows.answers(attempt.id()));
  }

  Module version(Attempt attempt) {
    return library
        .version(attempt.module(), new VersionId(attempt.version()))
        .orElseThrow(() -> new IllegalStateException("No version " + attempt.version()));
  }
}
