package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.courseware.Programme;
import org.fanal.kernel.PersonId;
import org.fanal.library.Library;
import org.fanal.study.store.CohortRows;
import org.fanal.study.store.TableRows;
import org.fanal.study.store.TableRows.Line;

/** The one table of a cohort, in two statements whatever its size. */
@ApplicationScoped
public class CohortTable {

  private CohortRows cohorts;
  private TableRows rows;
  private Library library;
  private Clock clock;

  protected CohortTable() {}

  @Inject
  CohortTable(CohortRows cohorts, TableRows rows, Library library, Clock clock) {
    this.cohorts = cohorts;
    this.rows = rows;
    this.library = library;
    this.clock = clock;
  }

  /** The members by name; empty for whoever does not lead the cohort. */
  @Transactional
  public Optional<List<CohortRow>> of(PersonId trainer, CohortId cohort) {
    return cohorts
        .find(trainer, cohort.value())
        .flatMap(found -> library.programme(found.programme()))
        .map(programme -> members(cohort, programme));
  }

  private List<CohortRow> members(CohortId cohort, Programme programme) {
    Map<UUID, List<Line>> byMember =
        rows.of(cohort.value()).stream()
            .collect(
                Collectors.groupingBy(Line::enrolment, LinkedHashMap::new, Collectors.toList()));
    return byMember.values().stream()
        .map(lines -> new MemberLines(lines, programme, library).row(clock.instant()))
        .toList();
  }
}
