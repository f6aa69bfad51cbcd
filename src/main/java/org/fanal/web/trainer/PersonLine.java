package org.fanal.web.trainer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Module;
import org.fanal.kernel.Language;
import org.fanal.study.CohortRow;

/** One person in the trainers' table, in words. */
public record PersonLine(
    String member,
    String name,
    String place,
    Optional<Instant> seen,
    List<ReasonLine> reasons,
    List<TalkLine> talks) {

  /** A talk that would open a module's check again. */
  public record TalkLine(String module, String title) {}

  public PersonLine {
    reasons = List.copyOf(reasons);
    talks = List.copyOf(talks);
  }

  static PersonLine of(CohortRow row, Language language) {
    ReasonWords words = new ReasonWords(language);
    return new PersonLine(
        row.member().toString(),
        row.name(),
        PlaceWords.of(row, language),
        row.lastActivityAt(),
        row.reasons().stream().map(reason -> reason.fold(words)).toList(),
        row.talks().stream().map(module -> talk(module, language)).toList());
  }

  private static TalkLine talk(Module module, Language language) {
    return new TalkLine(module.id().toString(), module.title().in(language));
  }

  /** The same person with the reasons that wait for a trainer alone. */
  PersonLine onlyWaiting() {
    List<ReasonLine> waiting = reasons.stream().filter(ReasonLine::waits).toList();
    return new PersonLine(member, name, place, seen, waiting, talks);
  }

  public boolean asked() {
    return has(ReasonLine.ASKED);
  }

  boolean has(String kind) {
    return reasons.stream().anyMatch(reason -> reason.kind().equals(kind));
  }

  /** All reasons as one text. */
  public String why() {
    return String.join(" ", reasons.stream().map(ReasonLine::words).toList());
  }

  /** The order of need: the most pressing first, whoever goes their own way last. */
  public int need() {
    return reasons.stream()
        .mapToInt(reason -> ReasonLine.KINDS.indexOf(reason.kind()))
        .min()
        .orElse(ReasonLine.KINDS.size());
  }

  /** The order of last visits; whoever never came is before all. */
  public Instant seenAt() {
    return seen.orElse(Instant.MIN);
  }
}
