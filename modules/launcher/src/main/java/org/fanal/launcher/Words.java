package org.fanal.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's sentences, in French where the terminal speaks French, else in English. */
final class Words {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.fanal.launcher.words", terminalLanguage());

  private Words() {}

  static String say(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(asText(values));
  }

  static LaunchRefused refusal(String key, Object... values) {
    return new LaunchRefused(say(key, values));
  }

  private static Object[] asText(Object... values) {
    Object[] texts = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      texts[i] = String.valueOf(values[i]);
    }
    return texts;
  }

  private static Locale terminalLanguage() {
    return Locale.getDefault().getLanguage().equals("fr") ? Locale.FRENCH : Locale.ROOT;
  }
}
