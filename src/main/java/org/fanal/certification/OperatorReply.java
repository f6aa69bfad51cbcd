package org.fanal.certification;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * What an operator reads.
 *
 * @param exit 0 issued, current or done, 1 withdrawn or not all done, 2 refused, 3 under way
 */
public record OperatorReply(int exit, JsonObject verdict) {

  static OperatorReply refused(String sentence) {
    return new OperatorReply(2, Json.createObjectBuilder().add("refused", sentence).build());
  }
}
