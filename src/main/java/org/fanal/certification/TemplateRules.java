package org.fanal.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.certification.TemplateProblem.Why;
import org.fanal.courseware.NeutralWords;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;

/** What a template must say, and what it must not. */
final class TemplateRules {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_FUNCTION = 100;

  /** Titles and degrees that the law keeps for others; the statement of limits may name them. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "psychologue|psychoth[ée]rapeute|psychiatre|m[ée]decin|infirmi|ergoth[ée]rapeute"
              + "|travailleu\\w+ socia|conseill\\w+ d[’']orientation|sexologue|criminologue"
              + "|psycho[ée]ducat|\\bdipl[ôo]m|baccalaur[ée]at|ma[îi]trise|doctora|universitaire"
              + "|psychologist|psychotherapist|psychiatrist|physician|\\bnurse|social worker"
              + "|occupational therapist|guidance counsell?or|\\bdegree|bachelor|master[’']s"
              + "|\\buniversity",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final TemplateWords words;
  private final Function<String, Set<String>> unprintable;
  private final List<TemplateProblem> problems = new ArrayList<>();

  private TemplateRules(TemplateWords words, Function<String, Set<String>> unprintable) {
    this.words = words;
    this.unprintable = unprintable;
  }

  /**
   * @param unprintable the characters of a text that papers cannot draw
   */
  static List<TemplateProblem> problems(
      TemplateWords words, Function<String, Set<String>> unprintable) {
    TemplateRules rules = new TemplateRules(words, unprintable);
    rules.passages();
    rules.signatories();
    return List.copyOf(rules.problems);
  }

  private void passages() {
    for (Wording wording : Wording.values()) {
      for (Passage passage : Passage.values()) {
        for (Language language : Language.values()) {
          passage(passage, wording, language);
        }
      }
    }
  }

  private void passage(Passage passage, Wording wording, Language language) {
    String name = passage.in(wording, language);
    written(name, passage.longest());
    if (wording == Wording.NEUTRAL) {
      tells(name);
    }
    if (passage == Passage.LIMITS) {
      reserve(name, language);
    } else {
      claims(name);
    }
  }

  /** A signatory's function stands on papers of both wordings. */
  private void signatories() {
    for (int place = 1; place <= TemplateWords.MOST_SIGNATORIES; place++) {
      String name = TemplateWords.signatory(place);
      String fr = TemplateWords.function(place, Language.FR);
      String en = TemplateWords.function(place, Language.EN);
      if (!(words.text(name) + words.text(fr) + words.text(en)).isEmpty()) {
        written(name, LONGEST_NAME);
        written(fr, LONGEST_FUNCTION);
        written(en, LONGEST_FUNCTION);
        tells(fr);
        tells(en);
      }
    }
  }

  private void written(String name, int longest) {
    String text = words.text(name);
    if (text.isEmpty()) {
      add(name, Why.MISSING, "");
    }
    if (text.codePointCount(0, text.length()) > longest) {
      add(name, Why.TOO_LONG, Integer.toString(longest));
    }
    Set<String> letters = unprintable.apply(text);
    if (!letters.isEmpty()) {
      add(name, Why.UNPRINTABLE, String.join(" ", letters));
    }
  }

  private void tells(String name) {
    NeutralWords.telling(words.text(name)).ifPresent(word -> add(name, Why.TELLS_FIELD, word));
  }

  private void claims(String name) {
    reserved(words.text(name)).ifPresent(title -> add(name, Why.RESERVED_TITLE, title));
  }

  private static Optional<String> reserved(String text) {
    Matcher found = RESERVED.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  private void reserve(String name, Language language) {
    String sentence = Sentences.say(language, "statement.limits.reserve");
    if (!words.text(name).contains(sentence)) {
      add(name, Why.WITHOUT_RESERVE, sentence);
    }
  }

  private void add(String name, Why why, String found) {
    problems.add(new TemplateProblem(name, why, found));
  }
}
