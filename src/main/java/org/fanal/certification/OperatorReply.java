package org.fanal.certification;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * What an operator reads.
 *
 * @param exit 0 issued or current, 1 withdrawn, 2 refused
 */
public record OperatorReply(int exit, JsonObject verdict) {

  static OperatorReply refused(String sentence) {
    return new OperatorReply(2, Json.createObjectBuilder().add("refused", sentence).build());
  }
}
