package org.fanal.platform;

import java.text.MessageFormat;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.fanal.kernel.Language;

/**
 * The words of pages and mails, one bundle a feature and language under {@code org/fanal/i18n}. A
 * key names its bundle before the first {@code _} or dot: {@code learn_lesson.next} is in {@code
 * learn_fr.properties}; what mails say is in {@code mail}. The grammar of keys stands at the head
 * of {@code kit_fr.properties}.
 */
public final class Sentences {

  private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Sentences() {}

  /** A whole sentence, with its arguments in place. */
  public static String say(Language language, String key, Object... arguments) {
    if (arguments.length == 0) {
      return raw(language, key);
    }
    MessageFormat format =
        FORMATS.computeIfAbsent(
            language.tag() + key, k -> new MessageFormat(raw(language, key), language.locale()));
    return ((MessageFormat) format.clone()).format(arguments);
  }

  private static String raw(Language language, String key) {
    String bundle = key.split("[_.]", 2)[0];
    try {
      return ResourceBundle.getBundle(
              "org.fanal.i18n." + bundle,
              language.locale(),
              Sentences.class.getClassLoader(),
              NO_FALLBACK)
          .getString(key);
    } catch (MissingResourceException missing) {
      throw new IllegalArgumentException("No words for " + key + " in " + language, missing);
    }
  }
}
