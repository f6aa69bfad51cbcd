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
import org.fanal.kernel.Language;
import org.fanal.web.disclosure.BareFiles.BareFile;
import org.fanal.web.kit.ClientAddress;

/**
 * {@code /v}: a prepared page for each language, and the answer to a code posted without script. It
 * knows nobody, sets no cookie and carries nothing in its address; scripts ask at {@code
 * /v/answer}.
 */
@WebServlet(
    name = "verification",
    urlPatterns = {"/v", "/v/*"},
    loadOnStartup = 2)
public class VerificationServlet extends HttpServlet {

  private static final Logger LOG = Logger.getLogger(VerificationServlet.class.getName());

  private static final String MANIFEST = "application/manifest+json;charset=UTF-8";

  @Inject private transient VerificationPages pages;
  @Inject private transient Verifications verifications;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = BareAnswers.path(request);
    Optional<BareFile> file = pages.files().find(path);
    if (file.isPresent()) {
      write(file.get(), response);
      return;
    }
    Language language = BareAnswers.language(request);
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Vary", "Accept-Language");
    if (path.equals("manifest.webmanifest")) {
      BareAnswers.write(response, HttpServletResponse.SC_OK, MANIFEST, pages.manifest(language));
      return;
    }
    int status = isPage(path) ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND;
    BareAnswers.html(response, status, pages.ask(language));
  }

  /** The worker alone keeps one address: browsers look there for a newer one. */
  private static void write(BareFile file, HttpServletResponse response) throws IOException {
    if (file.name().equals(BareFiles.WORKER)) {
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("Service-Worker-Allowed", "/v");
    } else {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    }
    BareAnswers.write(response, HttpServletResponse.SC_OK, file.type(), file.bytes());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = BareAnswers.language(request);
    response.setHeader("Cache-Control", "no-store");
    if (!isPage(BareAnswers.path(request))) {
      BareAnswers.html(response, HttpServletResponse.SC_NOT_FOUND, pages.ask(language));
    } else if (!verifications.admits(ClientAddress.of(request))) {
      BareAnswers.html(response, BareAnswers.BUSY, pages.waitAMinute(language));
    } else {
      answer(Optional.ofNullable(request.getParameter("code")).orElse(""), language, response);
    }
  }

  /** A fault here must not lead to the error page of the site, which says whose it is. */
  private void answer(String typed, Language language, HttpServletResponse response)
      throws IOException {
    try {
      Answer answer = verifications.check(typed, Optional.empty());
      BareAnswers.html(response, HttpServletResponse.SC_OK, pages.answer(language, typed, answer));
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "A check could not be answered", fault);
      BareAnswers.html(
          response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, pages.askLater(language));
    }
  }

  private static boolean isPage(String path) {
    return path.isEmpty() || BareAnswers.isLanguage(path);
  }
}
