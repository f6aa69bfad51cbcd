package org.fanal.disclosure;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.fanal.disclosure.model.ReceiptChain;

/**
 * What a receipt says, in the form that is sealed and committed to. Nothing tells where the request
 * came from.
 *
 * @param salt keeps the commitment from being guessed
 */
record ReceiptDetails(Instant at, Optional<String> organisation, boolean valid, String salt) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  static ReceiptDetails now(Instant at, Optional<Checker> checker, boolean valid) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new ReceiptDetails(
        at, checker.map(Checker::organisation), valid, HexFormat.of().formatHex(salt));
  }

  static ReceiptDetails read(String text) {
    JsonObject json = Jsons.read(text);
    return new ReceiptDetails(
        Instant.parse(json.getString("at")),
        Optional.ofNullable(json.getString("organisation", null)),
        json.getBoolean("valid"),
        json.getString("salt"));
  }

  String text() {
    JsonObjectBuilder json =
        Jsons.object().add("at", at.toString()).add("valid", valid).add("salt", salt);
    organisation.ifPresent(name -> json.add("organisation", name));
    return json.build().toString();
  }

  byte[] commitment() {
    return ReceiptChain.commitment(HexFormat.of().parseHex(salt), text());
  }

  /** Whether these are the details that the line was written for. */
  boolean belongTo(ReceiptChain.Line line) {
    return Arrays.equals(line.commitment(), commitment());
  }

  Receipt on(ReceiptChain.Line line) {
    String reference = valid ? ReceiptChain.reference(line.hash()) : "";
    return new Receipt(line.number(), at, organisation, valid, reference);
  }
}
