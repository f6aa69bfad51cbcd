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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.kernel.PersonId;
import org.fanal.library.Library;
import org.fanal.study.store.CohortRows;
import org.fanal.study.store.CohortRows.Summary;
import org.fanal.study.store.TableRows;
import org.fanal.study.store.TableRows.Line;

/** Where the members of cohorts are, in two statements whatever their number. */
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

  /** A cohort and its members; empty for whoever does not lead it. */
  @Transactional
  public Optional<CohortSheet> sheet(PersonId trainer, CohortId cohort) {
    return cohorts
        .find(trainer, cohort.value())
        .flatMap(this::summary)
        .map(found -> new CohortSheet(found, members(found, rows.of(cohort.value()))));
  }

  /** The members by name; empty for whoever does not lead the cohort. */
  @Transactional
  public Optional<List<CohortRow>> of(PersonId trainer, CohortId cohort) {
    return sheet(trainer, cohort).map(CohortSheet::members);
  }

  /** Who waits for this trainer, in all the cohorts that they lead. */
  @Transactional
  public List<Waiting> waiting(PersonId trainer) {
    Map<UUID, List<Line>> byCohort = grouped(rows.ledBy(trainer), Line::cohort);
    return cohorts.ledBy(trainer).stream()
        .flatMap(row -> summary(row).stream())
        .flatMap(cohort -> waiting(cohort, byCohort.getOrDefault(cohort.id().value(), List.of())))
        .toList();
  }

  private Stream<Waiting> waiting(CohortSummary cohort, List<Line> lines) {
    return members(cohort, lines).stream()
        .filter(CohortRow::waits)
        .map(member -> new Waiting(cohort.id(), cohort.name(), member));
  }

  private List<CohortRow> members(CohortSummary cohort, List<Line> lines) {
    return grouped(lines, Line::enrolment).values().stream()
        .map(known -> new MemberLines(known, cohort.programme(), library).row(clock.instant()))
        .toList();
  }

  private Optional<CohortSummary> summary(Summary row) {
    return library.programme(row.programme()).map(programme -> CohortSummary.of(row, programme));
  }

  private static Map<UUID, List<Line>> grouped(List<Line> lines, Function<Line, UUID> by) {
    return lines.stream()
        .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
  }
}
