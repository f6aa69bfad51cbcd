package org.fanal.credentials;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** Reads a published status list and refuses one that is forged, foreign or out of its time. */
record StatusListReader(DidDocument issuer) {

  StatusList read(byte[] bytes, StatusRef place, Instant now) throws Refused {
    JsonObject json = signed(bytes, now);
    JsonObject subject = Fields.object(json, "credentialSubject");
    Refused.unless(isListOf(place, json, subject), Cause.STATUS_LIST_MISMATCH);
    Refused.unless(isCurrent(json, now), Cause.STATUS_LIST_NOT_CURRENT);
    Optional<StatusList> list = StatusList.decode(Fields.text(subject, "encodedList"));
    Refused.unless(list.isPresent(), Cause.STATUS_LIST_REFUSED);
    return list.get();
  }

  private JsonObject signed(byte[] bytes, Instant now) throws Refused {
    try {
      JsonObject json = StrictJson.read(bytes);
      Proofs.check(json, issuer, now);
      return json;
    } catch (Refused refused) {
      throw new Refused(Cause.STATUS_LIST_REFUSED);
    }
  }

  private boolean isListOf(StatusRef place, JsonObject json, JsonObject subject) throws Refused {
    return Fields.text(json, "id").equals(place.list().toString())
        && Fields.text(json, "issuer").equals(issuer.did().toString())
        && Fields.hasType(json, "BitstringStatusListCredential")
        && Fields.hasType(subject, "BitstringStatusList")
        && Fields.text(subject, "statusPurpose").equals(StatusListCredential.PURPOSE);
  }

  private static boolean isCurrent(JsonObject json, Instant now) throws Refused {
    return !now.isBefore(Fields.instant(json, "validFrom"))
        && !now.isAfter(Fields.instant(json, "validUntil"));
  }
}
