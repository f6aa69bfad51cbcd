package org.fanal.web.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.certification.WalletForm;
import org.fanal.certification.WalletIssuing;
import org.fanal.credentials.wallet.HolderKey;
import org.fanal.credentials.wallet.KeyProof;
import org.fanal.disclosure.WalletNonces;
import org.fanal.disclosure.Wallets;

/** Reads what a wallet posts for its copies, or says which word of the protocol refuses it. */
@ApplicationScoped
public class WalletRequests {

  private static final int LONGEST = 64_000;
  private static final String BEARER = "Bearer ";
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private WalletIssuing issuing;
  private WalletNonces nonces;
  private Clock clock;

  protected WalletRequests() {}

  @Inject
  public WalletRequests(WalletIssuing issuing, WalletNonces nonces, Clock clock) {
    this.issuing = issuing;
    this.nonces = nonces;
    this.clock = clock;
  }

  /**
   * A right, and the form and the keys that copies are asked for, or the error that is answered.
   */
  record Asked(String token, WalletForm form, List<HolderKey> keys, Optional<String> refusal) {

    private static Asked refused(String error) {
      return new Asked("", WalletForm.APART, List.of(), Optional.of(error));
    }
  }

  Asked read(HttpServletRequest request) throws IOException {
    String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    String token = header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
    byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
    Optional<JsonObject> json = body.length > LONGEST ? Optional.empty() : object(body);
    return json.map(asked -> read(token, asked))
        .orElseGet(() -> Asked.refused("invalid_credential_request"));
  }

  private Asked read(String token, JsonObject json) {
    Optional<WalletForm> form =
        text(json.get("credential_configuration_id")).flatMap(WalletForm::named);
    if (form.isEmpty()) {
      return Asked.refused("unknown_credential_configuration");
    }
    List<String> proofs = proofs(json);
    if (proofs.isEmpty() || proofs.size() > Wallets.MOST_COPIES) {
      return Asked.refused(proofs.isEmpty() ? "invalid_proof" : "invalid_credential_request");
    }
    return keys(token, form.get(), proofs);
  }

  private Asked keys(String token, WalletForm form, List<String> proofs) {
    List<HolderKey> keys = new ArrayList<>();
    for (String proof : proofs) {
      KeyProof.Outcome outcome =
          KeyProof.check(proof, issuing.address(), clock.instant(), nonces::isOurs);
      if (outcome.key().filter(form::takes).isEmpty()) {
        boolean isNonce = outcome.flaw().equals(Optional.of(KeyProof.Flaw.NONCE));
        return Asked.refused(isNonce ? "invalid_nonce" : "invalid_proof");
      }
      keys.add(outcome.key().get());
    }
    return new Asked(token, form, keys, Optional.empty());
  }

  private static List<String> proofs(JsonObject json) {
    return json.get("proofs") instanceof JsonObject kinds
            && kinds.get("jwt") instanceof JsonArray jwts
        ? jwts.stream()
            .filter(JsonString.class::isInstance)
            .map(proof -> ((JsonString) proof).getString())
            .toList()
        : List.of();
  }

  private static Optional<String> text(JsonValue value) {
    return value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
  }

  private static Optional<JsonObject> object(byte[] body) {
    try (JsonReader reader =
        READERS.createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
      JsonStructure json = reader.read();
      return json instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    } catch (JsonException notJson) {
      return Optional.empty();
    }
  }
}
