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
record ReceiptDetails(
    Instant at,
    Optional<String> organisation,
    boolean valid,
    Method method,
    Optional<Seen> seen,
    String salt) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  /** What was shown counts only when the answer was "valid". */
  static ReceiptDetails now(
      Instant at, Method method, Optional<String> organisation, boolean valid, Shown shown) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new ReceiptDetails(
        at,
        organisation,
        valid,
        method,
        valid ? Optional.of(Seen.of(shown)) : Optional.empty(),
        HexFormat.of().formatHex(salt));
  }

  static ReceiptDetails read(String text) {
    JsonObject json = Jsons.read(text);
    return new ReceiptDetails(
        Instant.parse(json.getString("at")),
        Optional.ofNullable(json.getString("organisation", null)),
        json.getBoolean("valid"),
        Method.valueOf(json.getString("method", Method.CODE.name())),
        Optional.ofNullable(json.getJsonObject("seen")).map(Seen::read),
        json.getString("salt"));
  }

  String text() {
    JsonObjectBuilder json =
        Jsons.object().add("at", at.toString()).add("valid", valid).add("salt", salt);
    json.add("method", method.name());
    seen.ifPresent(each -> json.add("seen", each.json()));
    organisation.ifPresent(name -> json.add("organisation", name));
    return json.build().toString();
  }

  byte[] commitment() {
    return ReceiptChain.commitment(HexFormat.of().parseHex(salt), text());
  }

  /** Whether this text, as it was sealed, is what the line was written for. */
  static boolean belongs(String text, ReceiptChain.Line line) {
    byte[] salt = HexFormat.of().parseHex(read(text).salt());
    return Arrays.equals(line.commitment(), ReceiptChain.commitment(salt, text));
  }

  Receipt on(ReceiptChain.Line line) {
    String reference = valid ? ReceiptChain.reference(line.hash()) : "";
    return new Receipt(line.number(), at, organisation, valid, reference, method, seen);
  }
}
