package org.fanal.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.fanal.courseware.Certificates;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Audit;
import org.fanal.platform.Ids;
import org.fanal.platform.Outbox;
import org.fanal.platform.Secrets;
import org.fanal.practicum.model.HourLine;
import org.fanal.practicum.store.CaseRow;
import org.fanal.practicum.store.CaseRows;
import org.fanal.practicum.store.EntryRows;
import org.fanal.practicum.store.HoursRow;

/**
 * The hours that a coordinator confirms, line by line. A line is never changed: a correction is a
 * new line that takes its place and says why. Once both assessors' forms are in, whatever is
 * entered says why.
 */
@ApplicationScoped
public class ConfirmedHours {

  public static final int LONGEST_REASON = 300;

  private static final Duration MOST = Duration.ofHours(500);

  private CaseRows cases;
  private EntryRows entries;
  private CaseFiles files;
  private Beginning beginning;
  private Rubrics rubrics;
  private Secrets secrets;
  private Outbox outbox;
  private Audit audit;
  private Clock clock;

  protected ConfirmedHours() {}

  @Inject
  ConfirmedHours(
      CaseRows cases,
      EntryRows entries,
      CaseFiles files,
      Beginning beginning,
      Rubrics rubrics,
      Secrets secrets,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.entries = entries;
    this.files = files;
    this.beginning = beginning;
    this.rubrics = rubrics;
    this.secrets = secrets;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param reason may be blank while a form is missing
   */
  @Transactional
  public HoursOutcome record(
      PersonId coordinator, CaseId practicum, HoursWish wish, String reason) {
    Optional<CaseRow> row = cases.findStudied(practicum.value(), coordinator);
    row.ifPresent(found -> cases.lock(found.id()));
    return row.map(found -> record(coordinator, found, wish, reason.strip()))
        .orElse(HoursOutcome.NOT_THERE);
  }

  /** Puts a new line in the place of one that counts; no time at all takes the line back. */
  @Transactional
  public HoursOutcome correct(
      PersonId coordinator, CaseId practicum, UUID line, HoursWish wish, String reason) {
    Optional<CaseRow> row = cases.findStudied(practicum.value(), coordinator);
    row.ifPresent(found -> cases.lock(found.id()));
    if (row.map(files::open).flatMap(file -> file.ledger().findCounting(line)).isEmpty()) {
      return HoursOutcome.NOT_THERE;
    }
    if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
      return HoursOutcome.REASON_UNFIT;
    }
    HoursOutcome judged = judge(row.get(), wish);
    if (judged == HoursOutcome.RECORDED) {
      enter(coordinator, row.get(), wish, Optional.of(line), Optional.of(reason.strip()));
    }
    return judged;
  }

  private HoursOutcome record(PersonId coordinator, CaseRow row, HoursWish wish, String reason) {
    boolean silent = reason.isEmpty() && files.open(row).outcomeAt().isPresent();
    if (silent || reason.length() > LONGEST_REASON) {
      return HoursOutcome.REASON_UNFIT;
    }
    HoursOutcome judged = wish.time().isZero() ? HoursOutcome.TIME_UNFIT : judge(row, wish);
    if (judged == HoursOutcome.RECORDED) {
      enter(
          coordinator,
          row,
          wish,
          Optional.empty(),
          Optional.of(reason).filter(why -> !why.isEmpty()));
    }
    return judged;
  }

  private HoursOutcome judge(CaseRow row, HoursWish wish) {
    if (!beginning.isOpen(row.person(), row.programme())) {
      return HoursOutcome.NOT_YET;
    }
    if (!isKnown(row, wish)) {
      return HoursOutcome.UNKNOWN;
    }
    if (wish.time().isNegative() || wish.time().compareTo(MOST) > 0) {
      return HoursOutcome.TIME_UNFIT;
    }
    LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    return wish.day().isAfter(tomorrow) ? HoursOutcome.DAY_UNFIT : HoursOutcome.RECORDED;
  }

  private boolean isKnown(CaseRow row, HoursWish wish) {
    Optional<Certificates> rules = rubrics.find(row.programme());
    return rules.flatMap(found -> found.findSetting(wish.setting())).isPresent()
        && rules.get().practice().stream().anyMatch(hours -> hours.kind().equals(wish.kind()));
  }

  private void enter(
      PersonId coordinator,
      CaseRow row,
      HoursWish wish,
      Optional<UUID> corrects,
      Optional<String> reason) {
    Instant now = clock.instant();
    UUID id = Ids.timeOrdered(now);
    HourLine line =
        new HourLine(
            id, corrects, wish.day(), wish.kind(), wish.setting(), wish.time(), reason, now);
    byte[] words =
        secrets.seal(row.person().value(), Contexts.hours(id), Written.line(line).toString());
    entries.add(new HoursRow(id, row.id(), corrects, coordinator.value(), now, words));
    String kind = corrects.isPresent() ? "practicum.hours-corrected" : "practicum.hours-confirmed";
    audit.record(coordinator.value(), kind, row.id());
    outbox.publish(
        new PracticumResultChanged(id, row.person().value(), row.programme().value(), now));
  }
}
