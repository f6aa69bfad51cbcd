package org.fanal.web.disclosure;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.fanal.web.kit.Published;

/** What wallets and verifiers of their copies read first, at the addresses where they look. */
@WebServlet({
  "/.well-known/openid-credential-issuer",
  "/.well-known/oauth-authorization-server",
  "/.well-known/jwt-vc-issuer",
  "/v/wallet/attestation"
})
public class WalletDocumentServlet extends HttpServlet {

  @Inject private transient WalletWords words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] document =
        document(request.getServletPath()).toString().getBytes(StandardCharsets.UTF_8);
    Published.write(response, "application/json", document, Duration.ofHours(1), false);
  }

  private JsonObject document(String path) {
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "openid-credential-issuer" -> words.issuer();
      case "oauth-authorization-server" -> words.authorization();
      case "jwt-vc-issuer" -> words.keys();
      default -> words.type();
    };
  }
}
