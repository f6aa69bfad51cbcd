package org.fanal.papers;

import java.util.ResourceBundle;
import org.fanal.kernel.Language;

/** The few words that a paper adds to its caller's, in one language. */
final class Labels {

  private final ResourceBundle bundle;

  Labels(Language language) {
    bundle =
        ResourceBundle.getBundle(
            "org.fanal.papers.paper",
            language.locale(),
            Labels.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String of(String key) {
    return bundle.getString("paper." + key);
  }

  String of(String key, String value) {
    return of(key).replace("{0}", value);
  }
}
