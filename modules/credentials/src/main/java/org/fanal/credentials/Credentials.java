package org.fanal.credentials;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Objects;

/** Signs certificates in the name of one issuer with one key. */
public record Credentials(Issuer issuer, SigningKey key) {

  /** The JSON schema that Open Badges verifiers look up. */
  public static final String SCHEMA =
      "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

  public Credentials {
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(key, "key");
  }

  public SignedCredential sign(
      Claims claims, InstanceId instance, SubjectId subject, StatusRef status) {
    JsonObject unsigned =
        JsonParts.object()
            .add("@context", contexts())
            .add("id", instance.urn())
            .add("type", texts("VerifiableCredential", "OpenBadgeCredential"))
            .add("name", claims.achievement().name())
            .add("issuer", issuerProfile(claims))
            .add("validFrom", claims.validFrom().toString())
            .add("validUntil", claims.validUntil().toString())
            .add("credentialSubject", subject(claims, subject))
            .add("credentialSchema", JsonParts.array().add(schema()))
            .add("credentialStatus", status(status))
            .build();
    return Proofs.sign(unsigned, issuer, key);
  }

  private static JsonArray contexts() {
    return texts(
        Contexts.CREDENTIALS.toString(),
        Contexts.OPEN_BADGES.toString(),
        Contexts.OPEN_BADGES_EXTENSIONS.toString());
  }

  private JsonObject issuerProfile(Claims claims) {
    return JsonParts.object()
        .add("id", issuer.did().toString())
        .add("type", texts("Profile"))
        .add("name", issuer.nameIn(claims.wording(), claims.language()))
        .build();
  }

  private static JsonObjectBuilder subject(Claims claims, SubjectId subject) {
    JsonObjectBuilder json =
        JsonParts.object()
            .add("id", subject.did())
            .add("type", texts("AchievementSubject"))
            .add("achievement", achievement(claims));
    claims
        .holder()
        .ifPresent(name -> json.add("identifier", JsonParts.array().add(identity(name))));
    return json;
  }

  private static JsonObjectBuilder achievement(Claims claims) {
    Achievement achievement = claims.achievement();
    return JsonParts.object()
        .add("id", achievement.id().toString())
        .add("type", texts("Achievement"))
        .add("achievementType", achievement.type())
        .add("inLanguage", claims.language().tag())
        .add("name", achievement.name())
        .add("description", achievement.description())
        .add("criteria", JsonParts.object().add("narrative", claims.narrative()));
  }

  private static JsonObjectBuilder identity(String name) {
    return JsonParts.object()
        .add("type", "IdentityObject")
        .add("hashed", false)
        .add("identityHash", name)
        .add("identityType", "name");
  }

  private static JsonObjectBuilder schema() {
    return JsonParts.object().add("id", SCHEMA).add("type", "1EdTechJsonSchemaValidator2019");
  }

  private static JsonObjectBuilder status(StatusRef status) {
    return JsonParts.object()
        .add("id", status.entryId())
        .add("type", "BitstringStatusListEntry")
        .add("statusPurpose", StatusListCredential.PURPOSE)
        .add("statusListIndex", Integer.toString(status.index()))
        .add("statusListCredential", status.list().toString());
  }

  private static JsonArray texts(String... texts) {
    JsonArrayBuilder array = JsonParts.array();
    List.of(texts).forEach(array::add);
    return array.build();
  }
}
