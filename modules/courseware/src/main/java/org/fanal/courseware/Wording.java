package org.fanal.courseware;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.fanal.kernel.Language;

/** The few words that rendering adds of its own, in the language of the content. */
public final class Wording {

  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final ByLanguage<Wording> ALL = ByLanguage.each(Wording::new);

  private final ResourceBundle bundle;
  private final Language language;

  private Wording(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "org.fanal.courseware.wording",
            language.locale(),
            Wording.class.getClassLoader(),
            EXACT);
  }

  public static Wording in(Language language) {
    return ALL.in(language);
  }

  public Language language() {
    return language;
  }

  public String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(values);
  }
}
