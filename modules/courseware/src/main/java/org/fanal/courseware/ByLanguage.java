package org.fanal.courseware;

import java.util.Objects;
import java.util.function.Function;
import org.fanal.kernel.Language;

/** The same thing in each language. */
public record ByLanguage<T>(T fr, T en) {

  public ByLanguage {
    Objects.requireNonNull(fr, "fr");
    Objects.requireNonNull(en, "en");
  }

  static <T> ByLanguage<T> each(Function<Language, T> maker) {
    return new ByLanguage<>(maker.apply(Language.FR), maker.apply(Language.EN));
  }

  public T in(Language language) {
    return language == Language.FR ? fr : en;
  }
}
