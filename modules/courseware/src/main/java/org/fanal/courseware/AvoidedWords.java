package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fanal.kernel.Language;

/** Finds the words that the glossary would rather not read, but for what is quoted. */
final class AvoidedWords {

  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String AFTER = "(?![\\p{L}\\p{N}])";

  private final Pattern pattern;

  AvoidedWords(Commons commons, Language language) {
    String words =
        commons.glossary().values().stream()
            .flatMap(term -> term.avoidWords().in(language).stream())
            .map(AvoidedWords::expression)
            .distinct()
            .sorted()
            .collect(Collectors.joining("|"));
    this.pattern =
        Pattern.compile(
            words.isEmpty() ? "(?!)" : BEFORE + "(?:" + words + ")" + AFTER,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String expression(String words) {
    return Words.of(words)
        .map(word -> Pattern.quote(word.replace('\'', '’')).replace("’", "\\E['’]\\Q"))
        .collect(Collectors.joining("[\\s\\u00A0\\u202F]+"));
  }

  /** Each word found with its line. */
  List<Located> in(Passage passage) {
    Passage said = passage.unquoted();
    List<Located> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(said.text());
    while (matcher.find()) {
      found.add(new Located(matcher.group(), said.lineAt(matcher.start())));
    }
    return found;
  }
}
