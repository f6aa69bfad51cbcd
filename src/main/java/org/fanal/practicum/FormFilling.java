package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Certificates;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.practicum.Criterion;
import org.fanal.people.Accounts;
import org.fanal.platform.Outbox;
import org.fanal.platform.Secrets;
import org.fanal.practicum.model.Marks;
import org.fanal.practicum.store.CaseRow;
import org.fanal.practicum.store.CaseRows;
import org.fanal.practicum.store.FormRow;

/** Shows an open form, keeps what is typed, and closes it. */
@Dependent
class FormFilling {

  private final CaseRows cases;
  private final CaseFiles files;
  private final Rubrics rubrics;
  private final Accounts accounts;
  private final Mailboxes mailboxes;
  private final Secrets secrets;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  FormFilling(
      CaseRows cases,
      CaseFiles files,
      Rubrics rubrics,
      Accounts accounts,
      Mailboxes mailboxes,
      Secrets secrets,
      Outbox outbox,
      Clock clock) {
    this.cases = cases;
    this.files = files;
    this.rubrics = rubrics;
    this.accounts = accounts;
    this.mailboxes = mailboxes;
    this.secrets = secrets;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Empty when the person studies no more. */
  Optional<FormView> view(FormRow row) {
    return cases
        .findStudied(row.caseId())
        .map(practicum -> view(row, practicum, marks(row, practicum.person())));
  }

  FillOutcome save(FormRow row, Typed typed) {
    return cases
        .findStudied(row.caseId())
        .map(practicum -> keep(row, practicum, typed))
        .map(kept -> kept.tooLong().isEmpty() ? FillOutcome.SAVED : FillOutcome.NOT_WHOLE)
        .orElse(FillOutcome.GONE);
  }

  FillOutcome submit(FormRow row, Typed typed) {
    Optional<CaseRow> practicum = cases.findStudied(row.caseId());
    if (practicum.isEmpty()) {
      return FillOutcome.GONE;
    }
    boolean whole = keep(row, practicum.get(), typed).isWhole();
    if (whole) {
      close(row, practicum.get());
    }
    return whole ? FillOutcome.SUBMITTED : FillOutcome.NOT_WHOLE;
  }

  /** Too long a comment is kept too: nothing typed is lost. */
  private Marks keep(FormRow row, CaseRow practicum, Typed typed) {
    Marks kept =
        marks(row, practicum.person()).with(typed.marks(), typed.comments(), typed.declared());
    row.write(
        secrets.seal(
            practicum.person().value(), Contexts.marks(row.id()), Written.marks(kept).toString()));
    return kept;
  }

  private void close(FormRow row, CaseRow practicum) {
    Instant now = clock.instant();
    recognise(row, practicum);
    row.submit(now);
    outbox.publish(
        new PracticumResultChanged(
            row.id(), practicum.person().value(), practicum.programme().value(), now));
  }

  /** Before the address is erased: its holder may have made an account since the link was sent. */
  private void recognise(FormRow row, CaseRow practicum) {
    row.address()
        .flatMap(
            closed -> secrets.open(practicum.person().value(), Contexts.address(row.id()), closed))
        .flatMap(mailboxes::owner)
        .ifPresent(row::give);
  }

  private FormView view(FormRow row, CaseRow practicum, Marks marks) {
    List<FormView.Line> lines =
        rubrics.find(practicum.programme()).stream()
            .flatMap(rules -> rules.rubric().criteria().stream())
            .filter(criterion -> marks.asked().contains(criterion.id()))
            .map(criterion -> line(criterion, marks))
            .toList();
    String name = accounts.names(List.of(practicum.person())).getOrDefault(practicum.person(), "");
    Optional<HoursSheet> hours =
        rubrics.find(practicum.programme()).map(rules -> hours(practicum, rules));
    return new FormView(
        new FormId(row.id()),
        row.part(),
        name,
        lines,
        hours.map(HoursSheet::confirmed).orElse(List.of()),
        hours.map(sheet -> sheet.since(row.askedAt())).orElse(List.of()),
        marks.declared());
  }

  private HoursSheet hours(CaseRow practicum, Certificates rules) {
    CaseFile file = files.open(practicum);
    return HoursSheet.of(file.ledger(), rules, file.outcomeAt());
  }

  private static FormView.Line line(Criterion criterion, Marks marks) {
    return new FormView.Line(criterion, marks.mark(criterion.id()), marks.comment(criterion.id()));
  }

  private Marks marks(FormRow row, PersonId person) {
    return row.marks()
        .flatMap(closed -> secrets.open(person.value(), Contexts.marks(row.id()), closed))
        .map(Written::marks)
        .orElseGet(() -> Marks.none(List.of()));
  }
}
