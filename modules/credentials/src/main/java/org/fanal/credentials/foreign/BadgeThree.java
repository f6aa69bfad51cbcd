package org.fanal.credentials.foreign;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.credentials.ForeignJson;

/** A credential of Open Badges 3.0. */
final class BadgeThree {

  private static final String ISSUER = "issuer";

  private BadgeThree() {}

  static boolean isOne(JsonObject json) {
    return json.containsKey("credentialSubject")
        && (Members.hasType(json, "OpenBadgeCredential")
            || Members.hasType(json, "AchievementCredential"));
  }

  /** The credential of a token: its payload, or what the payload of an older one wraps. */
  static JsonObject unwrapped(JsonObject payload) {
    return Members.object(payload, "vc").map(inner -> joined(inner, payload)).orElse(payload);
  }

  static Findings findings(JsonObject credential, Form form, Signed signed) {
    Optional<JsonObject> issuer = Members.object(credential, ISSUER);
    Optional<JsonObject> subject = Members.object(credential, "credentialSubject");
    Optional<JsonObject> achievement = subject.flatMap(each -> Members.object(each, "achievement"));
    return new Findings(
        form,
        achievement
            .flatMap(each -> Members.words(each, "name"))
            .or(() -> Members.words(credential, "name")),
        issuer.flatMap(each -> Members.words(each, "name")),
        issuer
            .flatMap(each -> Members.string(each, "url"))
            .or(() -> issuerId(credential))
            .flatMap(Plain::address),
        first(credential, "validFrom", "issuanceDate", "nbf", "iat"),
        earliest(credential, "validUntil", "expirationDate", "exp"),
        subject.filter(BadgeThree::namesSomebody).isPresent(),
        signed);
  }

  static Signed signed(JsonObject credential) {
    if (!credential.containsKey("proof")) {
      return Signed.NONE;
    }
    return issuerId(credential)
        .flatMap(issuer -> ForeignJson.proofHolds(credential, issuer))
        .map(holds -> holds ? Signed.UNALTERED : Signed.WRONG)
        .orElse(Signed.NOT_CHECKED);
  }

  static Optional<String> issuerId(JsonObject credential) {
    return Members.object(credential, ISSUER)
        .flatMap(issuer -> Members.string(issuer, "id"))
        .or(() -> Members.string(credential, ISSUER))
        .or(() -> Members.string(credential, "iss"));
  }

  private static JsonObject joined(JsonObject inner, JsonObject payload) {
    JsonObjectBuilder both = Json.createObjectBuilder(inner);
    Stream.of("iss", "nbf", "iat", "exp")
        .filter(payload::containsKey)
        .forEach(name -> both.add(name, payload.get(name)));
    return both.build();
  }

  private static boolean namesSomebody(JsonObject subject) {
    return subject.containsKey("id") || subject.containsKey("identifier");
  }

  private static Optional<Instant> first(JsonObject in, String... names) {
    return Stream.of(names).flatMap(name -> Members.instant(in, name).stream()).findFirst();
  }

  private static Optional<Instant> earliest(JsonObject in, String... names) {
    return Stream.of(names)
        .flatMap(name -> Members.instant(in, name).stream())
        .min(Comparator.naturalOrder());
  }
}
