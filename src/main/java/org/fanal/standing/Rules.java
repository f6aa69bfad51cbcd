package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;

/** The programmes that certify. */
@Dependent
class Rules {

  private final Library library;

  @Inject
  Rules(Library library) {
    this.library = library;
  }

  List<Certified> all() {
    return library.programmes().stream()
        .flatMap(programme -> certified(programme).stream())
        .toList();
  }

  Optional<Certified> find(ProgrammeId programme) {
    return library.programme(programme).flatMap(Rules::certified);
  }

  Certified get(ProgrammeId programme) {
    return find(programme)
        .orElseThrow(() -> new IllegalArgumentException("Certifies nothing: " + programme));
  }

  private static Optional<Certified> certified(Programme programme) {
    return programme.certificates().map(rules -> new Certified(programme, rules));
  }
}
