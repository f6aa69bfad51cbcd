package org.fanal.web.disclosure;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How wallets are answered: from any origin, since there is no session, and kept nowhere. */
final class WalletAnswers {

  private static final String WINDOW_SECONDS = "60";

  private WalletAnswers() {}

  static void open(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  }

  /** What a wallet in a browser asks before it posts. */
  static void allow(HttpServletResponse response) {
    open(response);
    response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Authorization, Content-Type");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  static void wait(HttpServletResponse response) {
    response.setHeader("Retry-After", WINDOW_SECONDS);
    response.setStatus(BareAnswers.BUSY);
  }

  static void json(HttpServletResponse response, int status, JsonObject json) throws IOException {
    byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
    BareAnswers.write(response, status, "application/json", body);
  }
}
