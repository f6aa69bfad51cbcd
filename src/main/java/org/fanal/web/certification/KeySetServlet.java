package org.fanal.web.certification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.fanal.certification.IssuerIdentity;
import org.fanal.web.kit.Published;

/** {@code /.well-known/jwks.json}: the issuer's keys for tokens and papers. */
@WebServlet("/.well-known/jwks.json")
public class KeySetServlet extends HttpServlet {

  @Inject private transient IssuerIdentity identity;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Published.write(
        response,
        "application/jwk-set+json",
        identity.keySet().bytes(),
        Duration.ofHours(1),
        false);
  }
}
