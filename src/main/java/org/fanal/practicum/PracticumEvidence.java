package org.fanal.practicum;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.practicum.CriterionId;

/**
 * A practicum as those read it who decide about a certificate.
 *
 * @param forms that are in and stand; who filled them in is told by their part alone
 * @param lateChanges of the hours, entered after both forms were in, the newest first
 */
public record PracticumEvidence(List<Given> forms, List<HoursEntry> lateChanges) {

  public static final PracticumEvidence NONE = new PracticumEvidence(List.of(), List.of());

  public PracticumEvidence {
    forms = List.copyOf(forms);
    lateChanges = List.copyOf(lateChanges);
  }

  /** A form that is in. */
  public record Given(
      Assessor by,
      Instant submittedAt,
      Map<CriterionId, Integer> marks,
      Map<CriterionId, String> comments) {

    public Given {
      marks = Map.copyOf(marks);
      comments = Map.copyOf(comments);
    }

    public Optional<Integer> mark(CriterionId criterion) {
      return Optional.ofNullable(marks.get(criterion));
    }

    public Optional<String> comment(CriterionId criterion) {
      return Optional.ofNullable(comments.get(criterion));
    }
  }
}
