package org.fanal.courseware;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.kernel.Text;

/** Finds words that tell the field where a neutral wording must not. */
public final class NeutralWords {

  private static final Pattern TELLING =
      Pattern.compile(
          "santé|mental|psych|pair-aidan|\\bpairs?\\b|rétabli|stigma|health|\\bpeers?\\b|recover|\\bvécus?\\b|thérap|therap|maladi|illness|patient|suicid|lived"
              + " experience|troubles?\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NeutralWords() {}

  static void check(YamlMap map, String key, Text text) {
    telling(text.fr() + "\n" + text.en())
        .ifPresent(
            word ->
                map.problem(
                    key,
                    "“" + key + "” tells the field with “" + word + "”.",
                    "Find words that would fit any training."));
  }

  /** The first word of it that tells the field. */
  public static Optional<String> telling(String text) {
    Matcher found = TELLING.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
