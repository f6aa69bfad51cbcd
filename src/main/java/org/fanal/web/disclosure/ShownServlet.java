package org.fanal.web.disclosure;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fanal.credentials.wallet.ShowingRequest;
import org.fanal.disclosure.Showings;
import org.fanal.disclosure.Verifications;
import org.fanal.web.kit.ClientAddress;

/**
 * What a wallet that is asked to show a copy reads and answers (OpenID4VP 1.0, {@code
 * direct_post}). Every answer that does not hold gets the same, whatever is the matter with it.
 */
@WebServlet({Showings.REQUESTS + "*", Showings.ANSWERS})
public class ShownServlet extends HttpServlet {

  private static final Logger LOG = Logger.getLogger(ShownServlet.class.getName());
  private static final long LONGEST = 64_000;
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
  private static final JsonObject REFUSED =
      JSON.createObjectBuilder().add("error", "invalid_request").build();

  @Inject private transient Showings showings;
  @Inject private transient Verifications verifications;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, this::question);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, this::shown);
  }

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    WalletAnswers.allow(response);
  }

  private interface Act {
    void on(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Act act)
      throws IOException {
    WalletAnswers.open(response);
    if (!verifications.admits(ClientAddress.of(request))) {
      WalletAnswers.wait(response);
      return;
    }
    try {
      act.on(request, response);
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "A wallet could not be asked", fault);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private void question(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> asked = Optional.of(BareAnswers.path(request)).flatMap(showings::request);
    if (asked.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] jwt = asked.get().getBytes(StandardCharsets.US_ASCII);
    BareAnswers.write(response, HttpServletResponse.SC_OK, ShowingRequest.MEDIA_TYPE, jwt);
  }

  private void shown(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean holds =
        request.getServletPath().equals(Showings.ANSWERS)
            && request.getContentLengthLong() <= LONGEST
            && showings.receive(field(request, "state"), field(request, "vp_token"));
    WalletAnswers.json(
        response,
        holds ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST,
        holds ? JsonObject.EMPTY_JSON_OBJECT : REFUSED);
  }

  private static String field(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
