package org.fanal.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Text;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.practicum.HoursEntry;

/**
 * What is known about somebody, for those who decide. It holds no answers, no attempts, no private
 * words and nothing of anybody's health.
 *
 * @param hours of the practicum as confirmed, by kind
 * @param lateChanges of these hours, entered after both assessors' forms were in
 * @param criteria of the rubric, whether they were seen shown, and each mark
 * @param codeInForce the version of the code of ethics that is to be signed
 * @param signatures under the code, the newest first, without the names
 * @param needs everything that is asked for, met or not
 * @param history what was entered so far, in order
 * @param learning since the certificate, where a renewal is decided; with what the person wrote
 *     only where proof is looked at
 */
public record CaseEvidence(
    List<ModuleDone> modules,
    Optional<Instant> examPassedAt,
    List<HoursDone> hours,
    boolean practicumPassed,
    List<HoursEntry> lateChanges,
    List<CriterionShown> criteria,
    LocalDate codeInForce,
    List<EthicsSignature> signatures,
    List<NeedLine> needs,
    List<HistoryLine> history,
    Optional<LearningView> learning) {

  public CaseEvidence {
    modules = List.copyOf(modules);
    hours = List.copyOf(hours);
    lateChanges = List.copyOf(lateChanges);
    criteria = List.copyOf(criteria);
    signatures = List.copyOf(signatures);
    needs = List.copyOf(needs);
    history = List.copyOf(history);
  }

  /**
   * A module of the programme, and when it was completed.
   *
   * @param recognised whether it counts as learned elsewhere
   */
  public record ModuleDone(Text title, Optional<Instant> at, boolean recognised) {}

  /** Hours of a kind. */
  public record HoursDone(Text kind, int minutes) {}

  /** A criterion of the rubric. */
  public record CriterionShown(Text name, boolean critical, boolean shown, List<MarkGiven> marks) {

    public CriterionShown {
      marks = List.copyOf(marks);
    }
  }

  /** What an assessor gave, who is told by their part alone. */
  public record MarkGiven(Assessor by, int mark, Text level, Optional<String> comment) {}
}
