package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import org.fanal.kernel.PersonId;
import org.fanal.people.PersonalData;
import org.fanal.standing.store.EthicsRows;

/** Somebody's signatures under the code of ethics, for their download and the end of it all. */
@Dependent
class EthicsRecord implements PersonalData {

  private final Signatures signatures;
  private final EthicsRows rows;

  @Inject
  EthicsRecord(Signatures signatures, EthicsRows rows) {
    this.signatures = signatures;
    this.rows = rows;
  }

  @Override
  public String section() {
    return "ethics";
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (EthicsSignature signature : signatures.of(person)) {
      all.add(
          Json.createObjectBuilder()
              .add("version", signature.version().toString())
              .add("moment", signature.moment().name())
              .add("signedAt", signature.signedAt().toString())
              .add("name", signature.name()));
    }
    return all.build();
  }

  @Override
  public void erase(PersonId person) {
    rows.deleteOf(person);
  }
}
