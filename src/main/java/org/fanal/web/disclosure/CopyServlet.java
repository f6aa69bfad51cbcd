package org.fanal.web.disclosure;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fanal.certification.IssuerIdentity;
import org.fanal.credentials.Tokens;
import org.fanal.disclosure.Answer;
import org.fanal.disclosure.ShareFile;
import org.fanal.kernel.Language;

/**
 * {@code POST /v/copy/{language}}: the signed file to whoever has a valid code, as JSON or as a
 * token. All that is not valid gets the page that a code posted there gets.
 */
@WebServlet("/v/copy/*")
public class CopyServlet extends BareFormServlet {

  private static final Logger LOG = Logger.getLogger(CopyServlet.class.getName());
  private static final String JSON_ENDING = ".json";

  @Inject private transient IssuerIdentity identity;

  @Override
  void answer(HttpServletRequest request, Language language, HttpServletResponse response)
      throws IOException {
    Optional<ShareFile> file =
        verifications().file(Optional.ofNullable(request.getParameter("code")).orElse(""));
    if (file.isPresent()) {
      send(file.get(), "jwt".equals(request.getParameter("form")), response);
    } else {
      BareAnswers.html(
          response, HttpServletResponse.SC_OK, pages().answer(language, "", new Answer.NotValid()));
    }
  }

  @Override
  void note(RuntimeException fault) {
    LOG.log(Level.WARNING, "A signed file could not be handed out", fault);
  }

  private void send(ShareFile file, boolean asToken, HttpServletResponse response)
      throws IOException {
    String name = asToken ? file.name().replace(JSON_ENDING, ".jwt") : file.name();
    byte[] bytes = asToken ? token(file) : file.bytes();
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    BareAnswers.write(
        response,
        HttpServletResponse.SC_OK,
        asToken ? Tokens.MEDIA_TYPE : ShareFile.MEDIA_TYPE,
        bytes);
  }

  private byte[] token(ShareFile file) {
    return identity.tokens().sign(file.bytes()).getBytes(StandardCharsets.US_ASCII);
  }
}
