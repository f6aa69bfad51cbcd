package org.fanal.web.disclosure;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fanal.disclosure.Verifications;
import org.fanal.kernel.Language;
import org.fanal.web.kit.ClientAddress;

/**
 * A form of the bare page, posted to a language below an address of its own. A client that asks too
 * often waits, and a fault leads to no error page, which would say whose it is.
 */
abstract class BareFormServlet extends HttpServlet {

  @Inject private transient VerificationPages pages;
  @Inject private transient Verifications verifications;

  /** What is posted gets its answer. */
  abstract void answer(HttpServletRequest request, Language language, HttpServletResponse response)
      throws IOException;

  /** What an operator should know of a fault. */
  abstract void note(RuntimeException fault);

  final VerificationPages pages() {
    return pages;
  }

  final Verifications verifications() {
    return verifications;
  }

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    nowhere(request, response);
  }

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!BareAnswers.isLanguage(BareAnswers.path(request))) {
      nowhere(request, response);
      return;
    }
    Language language = BareAnswers.language(request);
    if (!verifications.admits(ClientAddress.of(request))) {
      BareAnswers.html(response, BareAnswers.BUSY, pages.waitAMinute(language));
      return;
    }
    try {
      answer(request, language, response);
    } catch (RuntimeException fault) {
      note(fault);
      BareAnswers.html(
          response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, pages.askLater(language));
    }
  }

  private void nowhere(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    BareAnswers.html(
        response, HttpServletResponse.SC_NOT_FOUND, pages.ask(BareAnswers.language(request)));
  }
}
