package org.fanal.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Text;

/**
 * What is known about somebody, for those who decide. It holds no answers, no attempts, no private
 * words and nothing of anybody's health.
 *
 * @param hours of the practicum as confirmed, by kind
 * @param criteria of the rubric, and whether they were seen shown
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
    List<CriterionShown> criteria,
    List<NeedLine> needs,
    List<HistoryLine> history,
    Optional<LearningView> learning) {

  public CaseEvidence {
    modules = List.copyOf(modules);
    hours = List.copyOf(hours);
    criteria = List.copyOf(criteria);
    needs = List.copyOf(needs);
    history = List.copyOf(history);
  }

  /** A module of the programme, and when it was completed. */
  public record ModuleDone(Text title, Optional<Instant> at) {}

  /** Hours of a kind. */
  public record HoursDone(Text kind, int minutes) {}

  /** A criterion of the rubric. */
  public record CriterionShown(Text name, boolean critical, boolean shown) {}
}
