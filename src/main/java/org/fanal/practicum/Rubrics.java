package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Certificates;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.pathway.practicum.Criterion;
import org.fanal.pathway.practicum.CriterionId;
import org.fanal.pathway.practicum.PracticumOutcome;

/** The rules of a programme's practicum, as the newest content has them. */
@Dependent
class Rubrics {

  private final Library library;

  @Inject
  Rubrics(Library library) {
    this.library = library;
  }

  Optional<Programme> programme(ProgrammeId programme) {
    return library.programme(programme);
  }

  Programme programme(CaseFile file) {
    return programme(file.programme())
        .orElseThrow(() -> new IllegalStateException("No programme " + file.programme()));
  }

  Certificates rules(CaseFile file) {
    return programme(file)
        .certificates()
        .orElseThrow(() -> new IllegalStateException("Certifies nothing: " + file.programme()));
  }

  /** Empty for a programme without a practicum. */
  Optional<Certificates> find(ProgrammeId programme) {
    return library.programme(programme).flatMap(Programme::certificates);
  }

  /** The programmes that have a practicum. */
  List<Programme> programmes() {
    return library.programmes().stream()
        .filter(programme -> programme.certificates().isPresent())
        .toList();
  }

  List<CriterionId> criteria(CaseFile file) {
    return rules(file).rubric().criteria().stream().map(Criterion::id).toList();
  }

  PracticumOutcome outcome(CaseFile file) {
    return file.outcome(rules(file).rubric());
  }

  /** What a third assessor is asked about; nothing when none is needed. */
  List<CriterionId> contested(CaseFile file) {
    return outcome(file) instanceof PracticumOutcome.NeedsThird needs
        ? needs.contested()
        : List.of();
  }
}
