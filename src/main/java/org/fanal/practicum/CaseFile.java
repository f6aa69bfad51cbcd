package org.fanal.practicum;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.practicum.Form;
import org.fanal.pathway.practicum.PracticumOutcome;
import org.fanal.pathway.practicum.Rubric;
import org.fanal.practicum.model.Ledger;

/**
 * A practicum with all that was written about it, opened.
 *
 * @param handlers who confirmed hours or asked for a form, whatever became of it
 * @param forms those that stand, asked for or filled in; one at most of each assessor
 */
record CaseFile(
    CaseId id,
    PersonId person,
    ProgrammeId programme,
    Ledger ledger,
    Set<PersonId> handlers,
    List<AssessorForm> forms) {

  CaseFile {
    handlers = Set.copyOf(handlers);
    forms = List.copyOf(forms);
  }

  List<Form> filledIn() {
    return forms.stream()
        .filter(AssessorForm::isIn)
        .map(form -> form.marks().form(form.by()))
        .toList();
  }

  PracticumOutcome outcome(Rubric rubric) {
    return rubric.judge(filledIn());
  }

  /** Since when the forms of the first two say something together; empty while one is missing. */
  Optional<Instant> outcomeAt() {
    Optional<Instant> site = form(Assessor.SITE).flatMap(AssessorForm::submittedAt);
    Optional<Instant> peer = form(Assessor.PEER).flatMap(AssessorForm::submittedAt);
    return site.flatMap(one -> peer.map(other -> one.isAfter(other) ? one : other));
  }

  Optional<AssessorForm> form(Assessor by) {
    return forms.stream().filter(form -> form.by() == by).findFirst();
  }
}
