package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.platform.Secrets;
import org.fanal.platform.Unlocked;
import org.fanal.standing.store.ComplaintRow;

/** The words around a complaint, sealed under a key of its own. */
@Dependent
class ComplaintWords {

  private final Secrets secrets;

  @Inject
  ComplaintWords(Secrets secrets) {
    this.secrets = secrets;
  }

  byte[] sealReasons(UUID complaint, String reasons) {
    return secrets.seal(complaint, Complaints.reasonsContext(complaint), reasons.strip());
  }

  Optional<String> contact(ComplaintRow row) {
    return row.contact()
        .flatMap(closed -> secrets.open(row.id(), Complaints.contactContext(row.id()), closed));
  }

  /** Opens what belongs to these, with one look at their keys. */
  Opener of(List<ComplaintRow> rows) {
    return new Opener(secrets.unlock(rows.stream().map(ComplaintRow::id).toList()));
  }

  /** Never opens where whoever wrote it is to be told. */
  record Opener(Unlocked keys) {

    String text(ComplaintRow row) {
      return keys.open(row.id(), Complaints.textContext(row.id()), row.text()).orElse("");
    }

    Optional<String> reasons(ComplaintRow row) {
      return row.reasons()
          .flatMap(closed -> keys.open(row.id(), Complaints.reasonsContext(row.id()), closed));
    }
  }
}
