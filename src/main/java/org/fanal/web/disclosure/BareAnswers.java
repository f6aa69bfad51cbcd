package org.fanal.web.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.fanal.kernel.Language;

/** How the bare pages are written, and in which language. */
final class BareAnswers {

  static final String HTML = "text/html;charset=UTF-8";
  static final int BUSY = 429;

  private BareAnswers() {}

  static void write(HttpServletResponse response, int status, String type, byte[] bytes)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  static void html(HttpServletResponse response, int status, byte[] bytes) throws IOException {
    write(response, status, HTML, bytes);
  }

  /** What follows the address of the servlet, without its first slash. */
  static String path(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }

  static boolean isLanguage(String path) {
    return path.equals(Language.FR.tag()) || path.equals(Language.EN.tag());
  }

  /** As the address says, or the browser; French otherwise. */
  static Language language(HttpServletRequest request) {
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
