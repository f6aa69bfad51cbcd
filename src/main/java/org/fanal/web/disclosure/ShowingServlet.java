package org.fanal.web.disclosure;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fanal.disclosure.Showing;
import org.fanal.disclosure.Showings;
import org.fanal.kernel.Language;
import org.fanal.web.kit.ClientAddress;

/**
 * {@code POST /v/show/{language}}: asks a wallet for whoever checks; with the handle of a request,
 * shows what came of it. A script asks with {@code Accept: application/json} whether to look.
 */
@WebServlet("/v/show/*")
public class ShowingServlet extends BareFormServlet {

  private static final Logger LOG = Logger.getLogger(ShowingServlet.class.getName());
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  @Inject private transient Showings showings;

  @Override
  void answer(HttpServletRequest request, Language language, HttpServletResponse response)
      throws IOException {
    Optional<String> handle = Optional.ofNullable(request.getParameter("handle"));
    if (handle.isEmpty()) {
      ask(request, language, response);
    } else if ("application/json".equals(request.getHeader("Accept"))) {
      boolean waits = showings.isWaiting(handle.get());
      WalletAnswers.json(
          response,
          HttpServletResponse.SC_OK,
          JSON.createObjectBuilder().add("waiting", waits).build());
    } else {
      BareAnswers.html(
          response,
          HttpServletResponse.SC_OK,
          pages().shown(language, showings.look(handle.get())));
    }
  }

  /** Without its words, which may be of what was shown. */
  @Override
  void note(RuntimeException fault) {
    LOG.log(Level.WARNING, "A wallet could not be asked: {0}", fault.getClass().getName());
  }

  private void ask(HttpServletRequest request, Language language, HttpServletResponse response)
      throws IOException {
    Optional<Showing> showing = showings.ask(ClientAddress.of(request));
    BareAnswers.html(
        response,
        showing.isPresent() ? HttpServletResponse.SC_OK : BareAnswers.BUSY,
        showing
            .map(asked -> pages().asked(language, asked))
            .orElseGet(() -> pages().waitAMinute(language)));
  }
}
