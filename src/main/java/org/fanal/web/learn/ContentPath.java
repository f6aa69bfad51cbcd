package org.fanal.web.learn;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fanal.assessment.AttemptId;
import org.fanal.kernel.ContentIds;

/** Reads ids that came from outside; what cannot be one names nothing. */
final class ContentPath {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private ContentPath() {}

  /**
   * @param make for example {@code LessonId::new}
   */
  static <T> Optional<T> id(Optional<String> text, Function<String, T> make) {
    return text.filter(ContentIds::isValid).map(make);
  }

  static Optional<AttemptId> attempt(Optional<String> text) {
    return text.filter(it -> UUID_FORM.matcher(it).matches())
        .map(UUID::fromString)
        .map(AttemptId::new);
  }
}
