package org.fanal.web.disclosure;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fanal.certification.WalletForm;
import org.fanal.disclosure.Verifications;
import org.fanal.disclosure.WalletGrant;
import org.fanal.disclosure.WalletNonces;
import org.fanal.disclosure.WalletOutcome;
import org.fanal.disclosure.Wallets;
import org.fanal.web.kit.ClientAddress;

/**
 * What a wallet asks of the issuer (OpenID4VCI 1.0, pre-authorised code): {@code POST} to {@code
 * token}, {@code nonce} and {@code credential} below {@code /v/wallet}. It knows no session.
 */
@WebServlet({"/v/wallet/token", "/v/wallet/nonce", "/v/wallet/credential"})
public class WalletServlet extends HttpServlet {

  private static final Logger LOG = Logger.getLogger(WalletServlet.class.getName());
  private static final String GRANT = "urn:ietf:params:oauth:grant-type:pre-authorized_code";
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  @Inject private transient Wallets wallets;
  @Inject private transient WalletNonces nonces;
  @Inject private transient WalletRequests requests;
  @Inject private transient Verifications verifications;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    WalletAnswers.open(response);
    if (!verifications.admits(ClientAddress.of(request))) {
      WalletAnswers.wait(response);
      return;
    }
    try {
      answer(request, response);
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "A wallet could not be answered", fault);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    WalletAnswers.allow(response);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    switch (request.getServletPath()) {
      case "/v/wallet/token" -> token(request, response);
      case "/v/wallet/nonce" -> write(response, 200, "c_nonce", nonces.fresh());
      default -> credential(request, response);
    }
  }

  private void token(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!GRANT.equals(request.getParameter("grant_type"))) {
      write(response, 400, "error", "unsupported_grant_type");
      return;
    }
    Optional<WalletGrant> grant =
        wallets.redeem(field(request, "pre-authorized_code"), field(request, "tx_code"));
    if (grant.isEmpty()) {
      write(response, 400, "error", "invalid_grant");
      return;
    }
    write(
        response,
        200,
        JSON.createObjectBuilder()
            .add("access_token", grant.get().token())
            .add("token_type", "Bearer")
            .add("expires_in", grant.get().lasting().toSeconds())
            .build());
  }

  private void credential(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    WalletRequests.Asked asked = requests.read(request);
    if (asked.refusal().isPresent()) {
      write(response, 400, "error", asked.refusal().get());
      return;
    }
    WalletOutcome outcome = wallets.copies(asked.token(), asked.form(), asked.keys());
    Answer answer = outcome.fold(WalletServlet::copies, Answer::noRight, Answer::tooMany);
    if (answer.status() == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
    write(response, answer.status(), answer.body());
  }

  /** A status and a body. */
  private record Answer(int status, JsonObject body) {

    static Answer noRight() {
      return new Answer(HttpServletResponse.SC_UNAUTHORIZED, json("error", "invalid_token"));
    }

    static Answer tooMany() {
      return new Answer(
          HttpServletResponse.SC_BAD_REQUEST, json("error", "invalid_credential_request"));
    }
  }

  private static Answer copies(WalletOutcome.Copies copies) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    copies
        .texts()
        .forEach(
            text ->
                all.add(
                    copies.form() == WalletForm.WHOLE
                        ? JSON.createObjectBuilder().add("credential", read(text))
                        : JSON.createObjectBuilder().add("credential", text)));
    return new Answer(
        HttpServletResponse.SC_OK, JSON.createObjectBuilder().add("credentials", all).build());
  }

  private static JsonObject read(String text) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static String field(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  private static void write(HttpServletResponse response, int status, String name, String value)
      throws IOException {
    write(response, status, json(name, value));
  }

  private static void write(HttpServletResponse response, int status, JsonObject json)
      throws IOException {
    WalletAnswers.json(response, status, json);
  }

  private static JsonObject json(String name, String value) {
    return JSON.createObjectBuilder().add(name, value).build();
  }
}
