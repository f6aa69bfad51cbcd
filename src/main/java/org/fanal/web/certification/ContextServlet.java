package org.fanal.web.certification;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.fanal.credentials.Contexts;
import org.fanal.web.kit.Published;

/** {@code /contexts/{name}}: the pinned contexts, for verifiers that have no copy of their own. */
@WebServlet("/contexts/*")
public class ContextServlet extends HttpServlet {

  private static final Map<String, URI> NAMES =
      Map.of(
          "/credentials-v2.jsonld", Contexts.CREDENTIALS,
          "/ob-v3p0-3.0.3.jsonld", Contexts.OPEN_BADGES,
          "/ob-v3p0-extensions.jsonld", Contexts.OPEN_BADGES_EXTENSIONS);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<byte[]> context =
        Optional.ofNullable(request.getPathInfo()).map(NAMES::get).flatMap(Contexts::bytes);
    if (context.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Published.write(response, "application/ld+json", context.get(), Duration.ofDays(365), true);
  }
}
