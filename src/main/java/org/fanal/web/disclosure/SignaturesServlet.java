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
import org.fanal.kernel.Language;

/**
 * {@code /about-signatures}: how to trust the signature of a paper, and the issuer's certificate to
 * do so. It knows nobody and names neither the field nor the site, as the verification page.
 */
@WebServlet({"/about-signatures", "/about-signatures/*"})
public class SignaturesServlet extends HttpServlet {

  private static final String CERTIFICATE = "/signature.cer";

  @Inject private transient SignaturesPages pages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    if (path.equals(CERTIFICATE)) {
      response.setHeader("Content-Disposition", "attachment; filename=\"signature.cer\"");
      write(response, "application/pkix-cert", pages.certificate());
    } else if (path.isEmpty()) {
      response.addHeader("Vary", "Accept-Language");
      write(response, "text/html;charset=UTF-8", pages.page(preferred(request)));
    } else {
      page(path.substring(1), response);
    }
  }

  private void page(String tag, HttpServletResponse response) throws IOException {
    Optional<Language> language = Language.of(tag).filter(each -> each.tag().equals(tag));
    if (language.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    write(response, "text/html;charset=UTF-8", pages.page(language.get()));
  }

  private static void write(HttpServletResponse response, String type, byte[] bytes)
      throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static Language preferred(HttpServletRequest request) {
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
