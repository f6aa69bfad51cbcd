package org.fanal.credentials.foreign;

import jakarta.json.JsonObject;
import java.util.Optional;

/** An assertion of Open Badges 2.0 or 2.1; the badge and its issuer may be elsewhere. */
final class BadgeTwo {

  private static final String BADGE = "badge";

  private BadgeTwo() {}

  static boolean isOne(JsonObject json) {
    return Members.hasType(json, "Assertion") && json.containsKey(BADGE);
  }

  static Findings findings(JsonObject assertion, Form form, Signed signed) {
    Optional<JsonObject> badge = Members.object(assertion, BADGE);
    Optional<JsonObject> issuer = badge.flatMap(each -> Members.object(each, "issuer"));
    return new Findings(
        form,
        badge.flatMap(each -> Members.words(each, "name")),
        issuer.flatMap(each -> Members.words(each, "name")),
        address(assertion, badge, issuer),
        Members.instant(assertion, "issuedOn"),
        Members.instant(assertion, "expires"),
        Members.object(assertion, "recipient").isPresent(),
        signed);
  }

  /** The issuer's own, else where the badge or the assertion says that more is to be found. */
  private static Optional<String> address(
      JsonObject assertion, Optional<JsonObject> badge, Optional<JsonObject> issuer) {
    return issuer
        .flatMap(each -> Members.string(each, "url").or(() -> Members.string(each, "id")))
        .or(() -> badge.flatMap(each -> Members.string(each, "issuer")))
        .or(() -> Members.string(assertion, BADGE))
        .or(() -> Members.string(assertion, "id"))
        .flatMap(Plain::address);
  }
}
