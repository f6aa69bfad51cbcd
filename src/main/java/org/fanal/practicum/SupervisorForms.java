package org.fanal.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.fanal.platform.Audit;
import org.fanal.practicum.model.LinkToken;
import org.fanal.practicum.store.EntryRows;
import org.fanal.practicum.store.FormRow;

/**
 * The form of the site's supervisor, who has no account: the mailed link opens it until it is in.
 * Links that never were, have served, were taken back or are too old are all the same: nothing.
 */
@ApplicationScoped
public class SupervisorForms {

  private EntryRows entries;
  private FormFilling filling;
  private Audit audit;
  private Clock clock;

  protected SupervisorForms() {}

  @Inject
  SupervisorForms(EntryRows entries, FormFilling filling, Audit audit, Clock clock) {
    this.entries = entries;
    this.filling = filling;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Optional<FormView> find(String token) {
    return opened(token).flatMap(filling::view);
  }

  @Transactional
  public FillOutcome save(String token, Typed typed) {
    return opened(token).map(row -> filling.save(row, typed)).orElse(FillOutcome.GONE);
  }

  @Transactional
  public FillOutcome submit(String token, Typed typed) {
    return opened(token).map(row -> submit(row, typed)).orElse(FillOutcome.GONE);
  }

  /** The trail names the form and nobody: whoever has the link need not have an account. */
  private FillOutcome submit(FormRow row, Typed typed) {
    FillOutcome outcome = filling.submit(row, typed);
    if (outcome == FillOutcome.SUBMITTED) {
      audit.record(row.id(), "practicum.supervisor-form-filled-in", row.id());
    }
    return outcome;
  }

  private Optional<FormRow> opened(String token) {
    return LinkToken.of(token)
        .flatMap(held -> entries.findByLink(held.hash(), clock.instant()))
        .filter(FormRow::isOpen);
  }
}
