package org.fanal.web.disclosure;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
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
  private static final String HTML = "text/html;charset=UTF-8";
  private static final int BUSY = 429;

  @Inject private transient VerificationPages pages;
  @Inject private transient Verifications verifications;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = path(request);
    Optional<BareFile> file = pages.files().find(path);
    if (file.isPresent()) {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      write(response, HttpServletResponse.SC_OK, file.get().type(), file.get().bytes());
      return;
    }
    int status = isPage(path) ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND;
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Vary", "Accept-Language");
    write(response, status, HTML, pages.ask(language(request)));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = language(request);
    response.setHeader("Cache-Control", "no-store");
    if (!isPage(path(request))) {
      write(response, HttpServletResponse.SC_NOT_FOUND, HTML, pages.ask(language));
    } else if (!verifications.admits(ClientAddress.of(request))) {
      write(response, BUSY, HTML, pages.waitAMinute(language));
    } else {
      answer(Optional.ofNullable(request.getParameter("code")).orElse(""), language, response);
    }
  }

  /** A fault here must not lead to the error page of the site, which says whose it is. */
  private void answer(String typed, Language language, HttpServletResponse response)
      throws IOException {
    try {
      Answer answer = verifications.check(typed, Optional.empty());
      write(response, HttpServletResponse.SC_OK, HTML, pages.answer(language, answer));
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "A check could not be answered", fault);
      write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, HTML, pages.askLater(language));
    }
  }

  private static void write(HttpServletResponse response, int status, String type, byte[] bytes)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static String path(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }

  private static boolean isPage(String path) {
    return path.isEmpty() || isLanguage(path);
  }

  private static boolean isLanguage(String path) {
    return path.equals(Language.FR.tag()) || path.equals(Language.EN.tag());
  }

  private static Language language(HttpServletRequest request) {
    String path = path(request);
    if (isLanguage(path)) {
      return Language.of(path).orElseThrow();
    }
    if (request.getHeader("Accept-Language") == null) {
      return Language.FR;
    }
    return Collections.list(request.getLocales()).stream()
        .map(Locale::toLanguageTag)
        .flatMap(tag -> Language.of(tag).stream())
        .findFirst()
        .orElse(Language.FR);
  }
}
