package org.fanal.web.disclosure;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fanal.disclosure.Answer;
import org.fanal.disclosure.Verifications;
import org.fanal.platform.Settings;
import org.fanal.web.kit.ClientAddress;

/**
 * {@code POST /v/answer}: a code in, one of two answers out. All that is not valid gets the same
 * status, headers and bytes. It knows nobody, as the page that asks it; a fault has no body, since
 * the error page of the site says whose it is.
 */
@WebServlet("/v/answer")
public class AnswerServlet extends HttpServlet {

  private static final Logger LOG = Logger.getLogger(AnswerServlet.class.getName());
  private static final int TOO_MANY_REQUESTS = 429;
  private static final String WINDOW_SECONDS = "60";

  @Inject private transient Verifications verifications;
  @Inject private transient Settings settings;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!verifications.admits(ClientAddress.of(request))) {
      response.setHeader("Retry-After", WINDOW_SECONDS);
      response.setStatus(TOO_MANY_REQUESTS);
      return;
    }
    String typed = TypedCode.in(request);
    try {
      write(response, verifications.check(typed, Optional.empty()));
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "A check could not be answered", fault);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private void write(HttpServletResponse response, Answer answer) throws IOException {
    byte[] body = AnswerJson.of(answer, settings.neutralContact());
    response.setContentType("application/json;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
