package org.fanal.courseware;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Everything that the check of content looks at: what reading found, and the measures. */
record Inspection(Optional<Course> course, Optional<Measures> measures, ContentReport report) {

  static Inspection of(Path folder, LocalDate today) throws IOException {
    return of(ContentFolder.load(folder), today);
  }

  static Inspection of(Map<String, byte[]> files, LocalDate today) {
    Reading<Course> reading = CourseReader.read(files);
    Optional<Measures> measures = reading.value().map(course -> Measures.of(course, today));
    ContentReport report =
        measures.map(Measures::report).map(reading.report()::with).orElse(reading.report());
    return new Inspection(reading.value(), measures, report);
  }
}
