package org.fanal.web.trainer;

import java.util.List;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.fanal.study.CohortSheet;
import org.fanal.web.kit.CsvTable;
import org.fanal.web.kit.Words;

/** The trainers' table as a file: what the page shows, and no more. */
record CohortCsv(Language language, Words words) {

  String of(CohortSheet sheet) {
    Stream<List<String>> lines =
        sheet.members().stream().map(row -> cells(PersonLine.of(row, language)));
    return new CsvTable(language).of(Stream.concat(Stream.of(head()), lines));
  }

  private List<String> head() {
    return Stream.of("who", "where", "seen", "why")
        .map(part -> words.say("trainer_cohort." + part))
        .toList();
  }

  private List<String> cells(PersonLine line) {
    return List.of(line.name(), line.place(), line.seen().map(words::date).orElse(""), line.why());
  }
}
