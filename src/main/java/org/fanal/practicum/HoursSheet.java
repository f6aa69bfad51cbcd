package org.fanal.practicum;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.courseware.Award;
import org.fanal.courseware.Certificates;
import org.fanal.courseware.HoursOfAKind;
import org.fanal.courseware.PracticumSetting;
import org.fanal.kernel.Text;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.pathway.requirement.Requirement;
import org.fanal.practicum.model.HourLine;
import org.fanal.practicum.model.Ledger;

/**
 * Confirmed hours beside what the certificate asks for.
 *
 * @param kinds each kind with the hours that count, also where there are none
 * @param entries the newest first
 */
public record HoursSheet(
    List<HourNeed> needs, List<OfAKind> kinds, List<HoursEntry> entries, List<Text> settings) {

  public HoursSheet {
    needs = List.copyOf(needs);
    kinds = List.copyOf(kinds);
    entries = List.copyOf(entries);
    settings = List.copyOf(settings);
  }

  /** What is confirmed of one kind. */
  public record OfAKind(Text name, Duration time) {}

  /**
   * @param outcomeAt since when both forms are in
   */
  static HoursSheet of(Ledger ledger, Certificates rules, Optional<Instant> outcomeAt) {
    List<HourNeed> needs = new ArrayList<>();
    collect(rules.rule(Award.CERTIFICATE).needs(), ledger, needs);
    return new HoursSheet(
        needs,
        rules.practice().stream().map(kind -> ofAKind(kind, ledger)).toList(),
        newestFirst(ledger.lines()).stream()
            .map(line -> entry(line, ledger, rules, outcomeAt))
            .toList(),
        ledger.settings().stream().map(id -> setting(id, rules)).toList());
  }

  public boolean isBegun() {
    return !confirmed().isEmpty();
  }

  /** The kinds of which any time counts. */
  List<OfAKind> confirmed() {
    return kinds.stream().filter(kind -> !kind.time().isZero()).toList();
  }

  /** What was entered after that instant, the newest first; the reasons are for others. */
  List<HoursEntry> since(Instant instant) {
    return entries.stream()
        .filter(entry -> entry.recordedAt().isAfter(instant))
        .map(HoursEntry::withoutReason)
        .toList();
  }

  private static void collect(Requirement requirement, Ledger ledger, List<HourNeed> needs) {
    if (requirement instanceof Requirement.All all) {
      all.parts().forEach(part -> collect(part, ledger, needs));
    } else if (requirement instanceof Requirement.Hours hours) {
      Duration done = ledger.totalOf(hours.kinds());
      needs.add(new HourNeed(hours.words().name(), hours.least(), done));
    }
  }

  private static OfAKind ofAKind(HoursOfAKind kind, Ledger ledger) {
    return new OfAKind(kind.name(), ledger.totalOf(Set.of(kind.kind())));
  }

  private static List<HourLine> newestFirst(List<HourLine> lines) {
    List<HourLine> turned = new ArrayList<>(lines);
    java.util.Collections.reverse(turned);
    return turned;
  }

  private static HoursEntry entry(
      HourLine line, Ledger ledger, Certificates rules, Optional<Instant> outcomeAt) {
    return new HoursEntry(
        line.id(),
        line.day(),
        line.kind().value(),
        kind(line.kind(), rules),
        line.setting(),
        setting(line.setting(), rules),
        line.time(),
        ledger.counts(line),
        line.corrects().isPresent(),
        outcomeAt.filter(line.recordedAt()::isAfter).isPresent(),
        line.reason(),
        line.recordedAt());
  }

  /** A kind or type that the content no longer has goes by its id. */
  private static Text kind(HourKind kind, Certificates rules) {
    return rules.practice().stream()
        .filter(known -> known.kind().equals(kind))
        .map(HoursOfAKind::name)
        .findFirst()
        .orElse(new Text(kind.value(), kind.value()));
  }

  private static Text setting(String id, Certificates rules) {
    return rules.findSetting(id).map(PracticumSetting::name).orElse(new Text(id, id));
  }
}
