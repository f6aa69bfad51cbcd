package org.fanal.courseware;

import java.util.regex.Pattern;
import org.fanal.kernel.Language;

/**
 * A step that gives a percentage or speaks of studies names where that stands, unless it only sums
 * up.
 */
final class SourcesNeeded {

  private static final Pattern SHARE = Pattern.compile("\\d[\\s\\u00A0\\u202F]*%");
  private static final ByLanguage<Pattern> STUDIES =
      new ByLanguage<>(
          Pattern.compile(
              "(?<!\\b(?:mes|tes|ses|nos|vos|leurs|faire des|fait des|d[e’'])[\\s\\u00A0’']?)\\b[éÉ]tudes\\b",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          Pattern.compile(
              "(?<!\\b(?:he|she|who|it|my|your|his|her|our|their) )\\bstudies\\b",
              Pattern.CASE_INSENSITIVE));

  private SourcesNeeded() {}

  static boolean isCited(RawStep step) {
    return step.segments().stream()
        .flatMap(segment -> segment.lines().stream())
        .anyMatch(line -> line.contains("](source:"));
  }

  static void check(RawStep step, Language language, Verdicts verdicts) {
    if (isCited(step)) {
      return;
    }
    step.segments().stream()
        .filter(segment -> segment.kind() != Segment.Kind.SUMMARY)
        .flatMap(segment -> Passage.of(segment).stream())
        .map(Passage::unquoted)
        .filter(passage -> claims(passage.text(), language))
        .findFirst()
        .ifPresent(
            passage ->
                verdicts.add(
                    Rule.SOURCES,
                    passage.line(),
                    "A share or studies are named here, and no source in the step.",
                    "Cite one with [words](source:id)."));
  }

  private static boolean claims(String text, Language language) {
    return SHARE.matcher(text).find() || STUDIES.in(language).matcher(text).find();
  }
}
