package org.fanal.courseware;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Everything that the check of content looks at: what reading found, the measures, the trace. */
public record Inspection(
    Optional<Course> course,
    Optional<Measures> measures,
    Optional<Traceability> traceability,
    ContentReport report) {

  public static Inspection of(Path folder, LocalDate today) throws IOException {
    return of(ContentFolder.load(folder), today);
  }

  static Inspection of(Map<String, byte[]> files, LocalDate today) {
    Reading<Course> reading = CourseReader.read(files);
    Problems traced = new Problems();
    Optional<Measures> measures = reading.value().map(course -> Measures.of(course, today));
    Optional<Traceability> traceability =
        reading.value().flatMap(course -> traceability(course, files, traced));
    ContentReport report =
        measures
            .map(Measures::report)
            .map(reading.report()::with)
            .orElse(reading.report())
            .with(traced.report());
    return new Inspection(reading.value(), measures, traceability, report);
  }

  private static Optional<Traceability> traceability(
      Course course, Map<String, byte[]> files, Problems problems) {
    return new FileSet(files, problems)
        .take(TraceabilityReader.PATH)
        .flatMap(new TraceabilityReader(course, problems)::read);
  }
}
