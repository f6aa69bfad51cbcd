package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Secrets;
import org.fanal.standing.store.EthicsRows;
import org.fanal.standing.store.EthicsSignatureRow;

/** Somebody's signatures, the newest first. */
@Dependent
class Signatures {

  private final EthicsRows rows;
  private final Secrets secrets;

  @Inject
  Signatures(EthicsRows rows, Secrets secrets) {
    this.rows = rows;
    this.secrets = secrets;
  }

  static String context(UUID signature) {
    return "ethics/" + signature;
  }

  List<EthicsSignature> of(PersonId person) {
    List<EthicsSignatureRow> found = rows.of(person);
    Map<String, byte[]> closed = new HashMap<>();
    found.forEach(row -> closed.put(context(row.id()), row.name()));
    Map<String, String> names = secrets.openAll(person.value(), closed);
    return found.stream()
        .map(row -> signature(row, names.getOrDefault(context(row.id()), "")))
        .toList();
  }

  /** Without the names, which stay closed. */
  List<EthicsSignature> unnamed(PersonId person) {
    return rows.of(person).stream().map(row -> signature(row, "")).toList();
  }

  private static EthicsSignature signature(EthicsSignatureRow row, String name) {
    return new EthicsSignature(
        row.version(), EthicsMoment.valueOf(row.moment()), row.signedAt(), name);
  }
}
