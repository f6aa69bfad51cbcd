package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.courseware.Certificates;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.people.Accounts;
import org.fanal.practicum.store.CaseRow;

/** Puts together what a coordinator sees of one practicum. */
@Dependent
class CaseViews {

  private final CaseFiles files;
  private final Beginning beginning;
  private final Messages messages;
  private final Rubrics rubrics;
  private final Accounts accounts;

  @Inject
  CaseViews(
      CaseFiles files, Beginning beginning, Messages messages, Rubrics rubrics, Accounts accounts) {
    this.files = files;
    this.beginning = beginning;
    this.messages = messages;
    this.rubrics = rubrics;
    this.accounts = accounts;
  }

  CaseView of(CaseRow row) {
    CaseFile file = files.open(row);
    Certificates rules = rubrics.rules(file);
    Map<PersonId, String> names = accounts.names(people(file));
    return new CaseView(
        file.id(),
        names.getOrDefault(row.person(), ""),
        rubrics.programme(file).title(),
        beginning.isOpen(row.person(), row.programme()),
        HoursSheet.of(file.ledger(), rules, file.outcomeAt()),
        file.outcomeAt().isPresent(),
        rules.practice(),
        rules.settings(),
        seats(file, names),
        rubrics.outcome(file),
        messages.of(row));
  }

  private static List<PersonId> people(CaseFile file) {
    List<PersonId> people = new ArrayList<>(List.of(file.person()));
    file.forms().stream().flatMap(form -> form.assessor().stream()).forEach(people::add);
    return people;
  }

  private List<Seat> seats(CaseFile file, Map<PersonId, String> names) {
    List<Seat> seats = new ArrayList<>();
    seats.add(seat(file, Assessor.SITE, names));
    seats.add(seat(file, Assessor.PEER, names));
    boolean third =
        file.form(Assessor.THIRD_PEER).isPresent() || !rubrics.contested(file).isEmpty();
    if (third) {
      seats.add(seat(file, Assessor.THIRD_PEER, names));
    }
    return seats;
  }

  private static Seat seat(CaseFile file, Assessor by, Map<PersonId, String> names) {
    Optional<AssessorForm> form = file.form(by);
    return new Seat(
        by,
        form.map(AssessorForm::id),
        form.filter(peer -> by != Assessor.SITE).flatMap(AssessorForm::assessor).map(names::get),
        form.map(AssessorForm::askedAt),
        form.flatMap(AssessorForm::linkUntil),
        form.flatMap(AssessorForm::submittedAt));
  }
}
