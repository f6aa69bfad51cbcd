package org.fanal.pathway.practicum;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * What is looked at in a practicum, and what is enough.
 *
 * @param leastCritical the mark that every critical criterion asks for
 * @param leastMean what the other criteria ask for on average, over both assessors
 */
public record Rubric(List<Criterion> criteria, int leastCritical, BigDecimal leastMean) {

  public Rubric {
    criteria = List.copyOf(criteria);
    Objects.requireNonNull(leastMean, "leastMean");
    List<CriterionId> ids = criteria.stream().map(Criterion::id).toList();
    if (ids.isEmpty() || new HashSet<>(ids).size() != ids.size()) {
      throw new IllegalArgumentException("Criteria that cannot be: " + ids);
    }
  }

  /** Puts the forms together; one at most of each assessor. */
  public PracticumOutcome judge(List<Form> forms) {
    return new Forms(this, forms).outcome();
  }

  /**
   * The criteria that were seen shown, in order: critical ones by both, or by the third where the
   * two disagree; the others by both together on average. None before both forms are whole.
   */
  public List<CriterionId> shown(List<Form> forms) {
    return new Forms(this, forms).shown();
  }

  List<CriterionId> ids(boolean critical) {
    return criteria.stream()
        .filter(criterion -> criterion.critical() == critical)
        .map(Criterion::id)
        .toList();
  }
}
