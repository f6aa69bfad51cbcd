package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Certificates;
import org.fanal.courseware.Programme;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.practicum.Criterion;
import org.fanal.pathway.practicum.PracticumOutcome;
import org.fanal.practicum.model.Ledger;
import org.fanal.practicum.store.CaseRow;
import org.fanal.practicum.store.CaseRows;

/** Puts together what somebody sees of their own practicum. */
@Dependent
class OwnViews {

  private final CaseRows cases;
  private final CaseFiles files;
  private final Beginning beginning;
  private final Messages messages;

  @Inject
  OwnViews(CaseRows cases, CaseFiles files, Beginning beginning, Messages messages) {
    this.cases = cases;
    this.files = files;
    this.beginning = beginning;
    this.messages = messages;
  }

  OwnPracticumView of(PersonId person, Programme programme) {
    Certificates rules = programme.certificates().orElseThrow();
    Optional<CaseRow> row = cases.find(person, programme.id());
    Optional<CaseFile> file = row.map(files::open);
    Ledger ledger = file.map(CaseFile::ledger).orElse(new Ledger(List.of()));
    List<AssessorForm> forms = file.map(CaseFile::forms).orElse(List.of());
    PracticumOutcome outcome =
        file.map(known -> known.outcome(rules.rubric()))
            .orElseGet(() -> rules.rubric().judge(List.of()));
    return new OwnPracticumView(
        programme.id(),
        programme.title(),
        beginning.isOpen(person, programme.id()),
        row.isPresent(),
        HoursSheet.of(ledger, rules, file.flatMap(CaseFile::outcomeAt)),
        forms.stream().map(OwnViews::seat).toList(),
        outcome,
        seen(forms, outcome, rules),
        row.map(messages::of).orElse(List.of()));
  }

  /** Nothing before both are in, so that neither assessor hears what the other wrote. */
  private static List<OwnPracticumView.Seen> seen(
      List<AssessorForm> forms, PracticumOutcome outcome, Certificates rules) {
    return outcome instanceof PracticumOutcome.Incomplete
        ? List.of()
        : rules.rubric().criteria().stream()
            .map(criterion -> new OwnPracticumView.Seen(criterion, by(criterion, forms)))
            .toList();
  }

  private static List<OwnPracticumView.By> by(Criterion criterion, List<AssessorForm> forms) {
    List<OwnPracticumView.By> by = new ArrayList<>();
    for (AssessorForm form : forms) {
      Optional<Integer> mark = form.isIn() ? form.marks().mark(criterion.id()) : Optional.empty();
      mark.ifPresent(given -> by.add(by(criterion, form, given)));
    }
    return by;
  }

  private static OwnPracticumView.By by(Criterion criterion, AssessorForm form, int mark) {
    String comment = form.marks().comment(criterion.id());
    return new OwnPracticumView.By(
        form.by(),
        criterion.levels().get(mark - 1),
        comment.isEmpty() ? Optional.empty() : Optional.of(comment));
  }

  private static Seat seat(AssessorForm form) {
    return new Seat(
        form.by(),
        Optional.of(form.id()),
        Optional.empty(),
        Optional.of(form.askedAt()),
        Optional.empty(),
        form.submittedAt());
  }
}
