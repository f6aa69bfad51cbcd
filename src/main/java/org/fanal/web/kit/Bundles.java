package org.fanal.web.kit;

import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;

/** The words of pages, from the same bundles as those of mails. */
public final class Bundles {

  private Bundles() {}

  /** A whole sentence, with its arguments in place. */
  public static String say(Language language, String key, Object... arguments) {
    return Sentences.say(language, key, arguments);
  }
}
