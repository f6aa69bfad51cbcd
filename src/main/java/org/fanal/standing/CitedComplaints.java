package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanal.kernel.PersonId;
import org.fanal.standing.store.ComplaintRow;
import org.fanal.standing.store.ComplaintRows;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.StoredCase;

/**
 * What a complaint said of which a case came, for those who decide that case, an appeal against it,
 * or what follows a precaution. Who wrote it is never among it.
 */
@Dependent
class CitedComplaints {

  private final ComplaintRows rows;
  private final DecisionRows cases;
  private final ComplaintWords words;

  @Inject
  CitedComplaints(ComplaintRows rows, DecisionRows cases, ComplaintWords words) {
    this.rows = rows;
    this.cases = cases;
    this.words = words;
  }

  /** The oldest first. */
  List<String> on(StoredCase decision) {
    List<UUID> ids =
        Stream.of(Stream.of(decision.id()), decision.against().stream(), precautions(decision))
            .flatMap(each -> each)
            .toList();
    List<ComplaintRow> found = rows.of(ids);
    ComplaintWords.Opener opener = words.of(found);
    return found.stream().map(opener::text).toList();
  }

  /** Those taken before it, of which a case about the suspension itself comes. */
  private Stream<UUID> precautions(StoredCase decision) {
    if (!decision.matter().equals(Matter.SUSPENSION.name())) {
      return Stream.empty();
    }
    return cases.about(new PersonId(decision.person())).stream()
        .filter(each -> each.matter().equals(Matter.PRECAUTION.name()))
        .filter(each -> each.programme().equals(decision.programme()))
        .filter(each -> each.against().isEmpty() && each.inFavour().orElse(false))
        .map(StoredCase::id);
  }
}
