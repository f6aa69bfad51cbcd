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

/** {@code /.well-known/did.json}: the issuer's keys. */
@WebServlet("/.well-known/did.json")
public class IssuerServlet extends HttpServlet {

  @Inject private transient IssuerIdentity identity;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Published.write(
        response, "application/did+json", identity.document().bytes(), Duration.ofHours(1), false);
  }
}
