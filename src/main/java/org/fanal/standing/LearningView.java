package org.fanal.standing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.HoursOfAKind;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.pathway.standing.Cycle;

/**
 * What somebody learned since they were certified, beside what the renewal asks for.
 *
 * @param open whether something can be declared now
 * @param since the first day that counts
 * @param entries the newest day first, those of earlier periods too
 * @param needs what the renewal asks for of it, met or not
 * @param proof what is asked about proof
 */
public record LearningView(
    ProgrammeId programme,
    Text title,
    Cycle period,
    boolean open,
    LocalDate since,
    boolean practised,
    List<HoursOfAKind> kinds,
    List<Total> totals,
    List<Entry> entries,
    List<NeedLine> needs,
    ProofView proof) {

  public LearningView {
    kinds = List.copyOf(kinds);
    totals = List.copyOf(totals);
    entries = List.copyOf(entries);
    needs = List.copyOf(needs);
  }

  /** For those who decide on somebody whose proof is not looked at. */
  LearningView withoutEntries() {
    return new LearningView(
        programme, title, period, open, since, practised, kinds, totals, List.of(), needs, proof);
  }

  /** What goes to those who decide. */
  public List<Entry> counting() {
    return entries.stream().filter(Entry::counts).toList();
  }

  public Optional<Entry> find(LearningId id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /**
   * Hours of a kind.
   *
   * @param counted what counts of them
   */
  public record Total(Text kind, Duration declared, Duration counted, Optional<Duration> most) {}

  /**
   * Something that was learned.
   *
   * @param counts for the period that runs
   * @param recognised whether people decided that it counts as learned elsewhere
   * @param handedIn whether it went to those who decide
   * @param version for noticing that it changed in between
   */
  public record Entry(
      LearningId id,
      LocalDate day,
      HourKind kind,
      Text kindName,
      Duration time,
      String text,
      boolean counts,
      boolean recognised,
      boolean handedIn,
      int version) {

    /** Whether its person may change it. */
    public boolean isTheirs() {
      return !handedIn && !recognised;
    }
  }
}
