package org.fanal.web.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.fanal.certification.WalletForm;
import org.fanal.certification.WalletIssuing;
import org.fanal.credentials.Contexts;
import org.fanal.credentials.wallet.WalletCopies;
import org.fanal.disclosure.Wallets;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;

/**
 * What the issuer says of itself to wallets and to whoever checks their copies. The words are the
 * neutral ones in every case: these documents are read by strangers.
 */
@ApplicationScoped
public class WalletWords {

  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private WalletIssuing issuing;

  protected WalletWords() {}

  @Inject
  public WalletWords(WalletIssuing issuing) {
    this.issuing = issuing;
  }

  /** {@code /.well-known/openid-credential-issuer}. */
  JsonObject issuer() {
    String address = issuing.address().toString();
    return JSON.createObjectBuilder()
        .add("credential_issuer", address)
        .add("credential_endpoint", address + "/v/wallet/credential")
        .add("nonce_endpoint", address + "/v/wallet/nonce")
        .add(
            "batch_credential_issuance",
            JSON.createObjectBuilder().add("batch_size", Wallets.MOST_COPIES))
        .add("display", display(Language.FR, Language.EN))
        .add(
            "credential_configurations_supported",
            JSON.createObjectBuilder()
                .add(WalletForm.APART.configuration(), apart())
                .add(WalletForm.WHOLE.configuration(), whole()))
        .build();
  }

  /** {@code /.well-known/oauth-authorization-server}. */
  JsonObject authorization() {
    String address = issuing.address().toString();
    return JSON.createObjectBuilder()
        .add("issuer", address)
        .add("token_endpoint", address + "/v/wallet/token")
        .add(
            "grant_types_supported",
            JSON.createArrayBuilder().add("urn:ietf:params:oauth:grant-type:pre-authorized_code"))
        .add("token_endpoint_auth_methods_supported", JSON.createArrayBuilder().add("none"))
        .add("pre-authorized_grant_anonymous_access_supported", true)
        .build();
  }

  /** {@code /.well-known/jwt-vc-issuer}: the keys under which copies and their lists verify. */
  JsonObject keys() {
    return JSON.createObjectBuilder()
        .add("issuer", issuing.address().toString())
        .add("jwks", JSON.createObjectBuilder(issuing.publishedKeys()))
        .build();
  }

  /** The type of every copy, at the address that is its name. */
  JsonObject type() {
    return JSON.createObjectBuilder()
        .add("vct", issuing.type().toString())
        .add("name", Sentences.say(Language.EN, "statement.wallet.type"))
        .add("display", typeDisplay())
        .add("claims", claims())
        .build();
  }

  private JsonObjectBuilder apart() {
    return JSON.createObjectBuilder()
        .add("format", WalletCopies.FORMAT)
        .add("vct", issuing.type().toString())
        .add("cryptographic_binding_methods_supported", texts("jwk"))
        .add("credential_signing_alg_values_supported", texts("ES256"))
        .add("proof_types_supported", provenBy("ES256"))
        .add(
            "credential_metadata",
            JSON.createObjectBuilder().add("display", typeNames()).add("claims", claims()));
  }

  /** Whatever a copy says is in it: the metadata lists the form alone. */
  private static JsonObjectBuilder whole() {
    return JSON.createObjectBuilder()
        .add("format", "ldp_vc")
        .add(
            "credential_definition",
            JSON.createObjectBuilder()
                .add(
                    "@context",
                    texts(
                        Contexts.CREDENTIALS.toString(),
                        Contexts.OPEN_BADGES.toString(),
                        Contexts.OPEN_BADGES_EXTENSIONS.toString()))
                .add("type", texts("VerifiableCredential", "OpenBadgeCredential")))
        .add("cryptographic_binding_methods_supported", texts("did:key", "did:jwk", "jwk"))
        .add("credential_signing_alg_values_supported", texts("eddsa-rdfc-2022"))
        .add("proof_types_supported", provenBy("ES256", "EdDSA"))
        .add("credential_metadata", JSON.createObjectBuilder().add("display", typeNames()));
  }

  private static JsonObjectBuilder provenBy(String... algorithms) {
    return JSON.createObjectBuilder()
        .add(
            "jwt",
            JSON.createObjectBuilder()
                .add("proof_signing_alg_values_supported", texts(algorithms)));
  }

  private static JsonArrayBuilder texts(String... texts) {
    return JSON.createArrayBuilder(List.of(texts));
  }

  private JsonArray display(Language... languages) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (Language language : languages) {
      all.add(
          JSON.createObjectBuilder()
              .add("name", issuing.neutralName(language))
              .add("locale", language.tag()));
    }
    return all.build();
  }

  private static JsonArrayBuilder typeNames() {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (Language language : Language.values()) {
      all.add(
          JSON.createObjectBuilder()
              .add("name", Sentences.say(language, "statement.wallet.type"))
              .add("locale", language.tag()));
    }
    return all;
  }

  private static JsonArrayBuilder typeDisplay() {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (Language language : Language.values()) {
      all.add(
          JSON.createObjectBuilder()
              .add("locale", language.tag())
              .add("name", Sentences.say(language, "statement.wallet.type")));
    }
    return all;
  }

  private static JsonArrayBuilder claims() {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    WalletCopies.names()
        .forEach(
            name ->
                all.add(
                    JSON.createObjectBuilder()
                        .add("path", JSON.createArrayBuilder(List.of(name)))
                        .add("display", names(name))));
    return all;
  }

  private static JsonArrayBuilder names(String claim) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (Language language : Language.values()) {
      all.add(
          JSON.createObjectBuilder()
              .add("name", Sentences.say(language, "statement.wallet." + claim))
              .add("locale", language.tag()));
    }
    return all;
  }
}
