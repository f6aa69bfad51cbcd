package org.fanal.web.disclosure;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fanal.disclosure.Doubt;
import org.fanal.disclosure.FileVerdict;
import org.fanal.disclosure.PresentedFiles;
import org.fanal.kernel.Language;

/**
 * {@code POST /v/file/{language}}: judges a file for whoever has no script to do so. The file stays
 * in memory, and only until the answer; it is not written, not logged, and nobody hears of it.
 */
@WebServlet("/v/file/*")
@MultipartConfig(
    fileSizeThreshold = PresentedFileServlet.ROOM,
    maxFileSize = PresentedFileServlet.LARGEST,
    maxRequestSize = PresentedFileServlet.ROOM)
public class PresentedFileServlet extends BareFormServlet {

  static final int LARGEST = 2 * 1024 * 1024;
  static final int ROOM = LARGEST + 64 * 1024;

  private static final Logger LOG = Logger.getLogger(PresentedFileServlet.class.getName());

  @Inject private transient PresentedFiles files;
  @Inject private transient Clock clock;

  @Override
  void answer(HttpServletRequest request, Language language, HttpServletResponse response)
      throws IOException {
    BareAnswers.html(
        response, HttpServletResponse.SC_OK, pages().verdict(language, verdict(request)));
  }

  /** Without its words, which may be of the file. */
  @Override
  void note(RuntimeException fault) {
    LOG.log(Level.WARNING, "A file could not be judged: {0}", fault.getClass().getName());
  }

  private FileVerdict verdict(HttpServletRequest request) {
    try {
      Part part = request.getPart("file");
      return part == null
          ? FileVerdict.unsigned(Doubt.UNREADABLE, clock.instant())
          : files.judge(bytes(part));
    } catch (IllegalStateException tooLarge) {
      return FileVerdict.unsigned(Doubt.TOO_LARGE, clock.instant());
    } catch (IOException | ServletException notAForm) {
      return FileVerdict.unsigned(Doubt.UNREADABLE, clock.instant());
    }
  }

  private static byte[] bytes(Part part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readNBytes(LARGEST + 1);
    } finally {
      part.delete();
    }
  }
}
