package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.platform.Secrets;
import org.fanal.practicum.model.HourLine;
import org.fanal.practicum.model.Ledger;
import org.fanal.practicum.model.Marks;
import org.fanal.practicum.store.CaseRow;
import org.fanal.practicum.store.CaseRows;
import org.fanal.practicum.store.EntryRows;
import org.fanal.practicum.store.FormRow;
import org.fanal.practicum.store.HoursRow;

/** Opens what was sealed about a practicum, all of it with one key. */
@Dependent
class CaseFiles {

  private final CaseRows cases;
  private final EntryRows entries;
  private final Secrets secrets;

  @Inject
  CaseFiles(CaseRows cases, EntryRows entries, Secrets secrets) {
    this.cases = cases;
    this.entries = entries;
    this.secrets = secrets;
  }

  Optional<CaseFile> of(PersonId person, ProgrammeId programme) {
    return cases.find(person, programme).map(this::open);
  }

  CaseFile open(CaseRow row) {
    List<HoursRow> hours = entries.hours(row.id());
    List<FormRow> asked = entries.forms(row.id());
    List<FormRow> forms =
        asked.stream()
            .filter(form -> form.endedAt().isEmpty())
            .sorted(Comparator.comparing(FormRow::part))
            .toList();
    Map<String, byte[]> closed = new HashMap<>();
    hours.forEach(line -> closed.put(Contexts.hours(line.id()), line.line()));
    forms.forEach(
        form -> form.marks().ifPresent(marks -> closed.put(Contexts.marks(form.id()), marks)));
    Map<String, String> opened = secrets.openAll(row.person().value(), closed);
    return new CaseFile(
        new CaseId(row.id()),
        row.person(),
        row.programme(),
        new Ledger(lines(hours, opened)),
        handlers(hours, asked),
        forms.stream().map(form -> form(form, opened)).toList());
  }

  private static Set<PersonId> handlers(List<HoursRow> hours, List<FormRow> asked) {
    return Stream.concat(
            hours.stream().map(HoursRow::recordedBy), asked.stream().map(FormRow::askedBy))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<HourLine> lines(List<HoursRow> rows, Map<String, String> opened) {
    List<HourLine> lines = new ArrayList<>();
    for (HoursRow row : rows) {
      String text = opened.get(Contexts.hours(row.id()));
      if (text != null) {
        lines.add(Written.line(row, text));
      }
    }
    return lines;
  }

  private static AssessorForm form(FormRow row, Map<String, String> opened) {
    String text = opened.get(Contexts.marks(row.id()));
    return new AssessorForm(
        new FormId(row.id()),
        row.part(),
        row.assessor(),
        row.askedAt(),
        row.tokenUntil(),
        row.submittedAt(),
        text == null ? Marks.none(List.of()) : Written.marks(text));
  }
}
