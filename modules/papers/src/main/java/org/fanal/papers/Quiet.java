package org.fanal.papers;

import com.openhtmltopdf.util.XRLog;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The libraries write pieces of papers into the log, so they write nothing. */
final class Quiet {

  /** Held here: the JDK forgets the level of a logger that nobody holds. */
  private static final List<Logger> LIBRARIES =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private Quiet() {}

  static void please() {
    XRLog.setLoggingEnabled(false);
    LIBRARIES.forEach(library -> library.setLevel(Level.OFF));
  }
}
