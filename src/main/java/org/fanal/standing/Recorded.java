package org.fanal.standing;

import java.util.List;
import org.fanal.pathway.standing.History;
import org.fanal.standing.store.StoredFact;

/** A history as it lies there. */
record Recorded(List<StoredFact> facts) {

  History history() {
    return History.of(facts.stream().map(StoredFact::fact).toList());
  }

  int nextNumber() {
    return facts.size() + 1;
  }
}
