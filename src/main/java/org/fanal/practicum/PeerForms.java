package org.fanal.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.people.Accounts;
import org.fanal.platform.Audit;
import org.fanal.practicum.store.CaseRows;
import org.fanal.practicum.store.EntryRows;
import org.fanal.practicum.store.FormRow;

/** The forms that a peer assessor was asked for. What is in is not shown again. */
@ApplicationScoped
public class PeerForms {

  private CaseRows cases;
  private EntryRows entries;
  private FormFilling filling;
  private Independence independence;
  private Accounts accounts;
  private Audit audit;

  protected PeerForms() {}

  @Inject
  PeerForms(
      CaseRows cases,
      EntryRows entries,
      FormFilling filling,
      Independence independence,
      Accounts accounts,
      Audit audit) {
    this.cases = cases;
    this.entries = entries;
    this.filling = filling;
    this.independence = independence;
    this.accounts = accounts;
    this.audit = audit;
  }

  /** The newest first. */
  @Transactional
  public List<PeerTask> of(PersonId peer) {
    List<FormRow> rows = entries.askedOf(peer).stream().filter(PeerForms::isOfPeers).toList();
    Map<UUID, PersonId> people = new HashMap<>();
    cases
        .studied(rows.stream().map(FormRow::caseId).toList())
        .forEach(row -> people.put(row.id(), row.person()));
    Map<PersonId, String> names = accounts.names(people.values());
    return rows.stream()
        .filter(row -> names.containsKey(people.get(row.caseId())))
        .map(row -> task(row, names.get(people.get(row.caseId()))))
        .toList();
  }

  /** The peers for whom a form waits, and when the newest was asked for. */
  @Transactional
  public Map<PersonId, Instant> awaited() {
    Map<PersonId, Instant> newest = new HashMap<>();
    for (FormRow row : entries.openOfPeers()) {
      row.assessor()
          .ifPresent(
              peer ->
                  newest.merge(
                      peer, row.askedAt(), (one, other) -> one.isAfter(other) ? one : other));
    }
    return newest;
  }

  /** Empty for another's form, one that was set aside, and one that is in. */
  @Transactional
  public Optional<FormView> find(PersonId peer, FormId form) {
    return opened(peer, form).flatMap(filling::view);
  }

  @Transactional
  public FillOutcome save(PersonId peer, FormId form, Typed typed) {
    return fill(peer, form, typed, filling::save);
  }

  /** Whoever taught the person or confirmed their hours since they were asked sends it no more. */
  @Transactional
  public FillOutcome submit(PersonId peer, FormId form, Typed typed) {
    FillOutcome outcome = fill(peer, form, typed, filling::submit);
    if (outcome == FillOutcome.SUBMITTED) {
      audit.record(peer.value(), "practicum.form-filled-in", form.value());
    }
    return outcome;
  }

  private FillOutcome fill(
      PersonId peer, FormId form, Typed typed, BiFunction<FormRow, Typed, FillOutcome> act) {
    return opened(peer, form).map(row -> act.apply(row, typed)).orElse(FillOutcome.GONE);
  }

  private Optional<FormRow> opened(PersonId peer, FormId form) {
    return entries
        .lockForm(form.value())
        .filter(row -> row.assessor().equals(Optional.of(peer)) && row.isOpen())
        .filter(PeerForms::isOfPeers)
        .filter(row -> isIndependent(peer, row));
  }

  private boolean isIndependent(PersonId peer, FormRow row) {
    return cases
        .findStudied(row.caseId())
        .filter(practicum -> independence.isStillOf(peer, practicum))
        .isPresent();
  }

  /** The supervisor's own is opened by their link alone, whoever they are. */
  private static boolean isOfPeers(FormRow row) {
    return row.part() != Assessor.SITE;
  }

  private static PeerTask task(FormRow row, String name) {
    return new PeerTask(new FormId(row.id()), name, row.part(), row.askedAt(), row.submittedAt());
  }
}
