package org.fanal.courseware;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fanal.kernel.Language;

/** Measures a lesson in one language and holds it against the rules. */
final class LessonMeasurer {

  private static final ByLanguage<Integer> LONGEST = new ByLanguage<>(20, 24);
  private static final ByLanguage<Double> MEAN = new ByLanguage<>(15.5, 16.0);
  private static final double EASIEST_NEEDED_FR = 60;
  private static final double HARDEST_GRADE_EN = 8.5;

  private final Language language;
  private final RawLesson raw;
  private final Verdicts verdicts;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  LessonMeasurer(Language language, RawLesson raw, Problems problems) {
    this.language = language;
    this.raw = raw;
    this.verdicts = new Verdicts(raw.file(), raw.exemptions(), problems);
    raw.steps().forEach(step -> passages.addAll(Passage.of(step)));
    passages.forEach(passage -> sentences.addAll(Sentence.of(passage)));
  }

  LessonMeasure measure(Lesson lesson, LessonLength length, AvoidedWords avoided) {
    LessonMeasure measure =
        new LessonMeasure(
            lesson.id(),
            language,
            lesson.words(language),
            lesson.minutes(language),
            mean(),
            sentences.stream().max(Comparator.comparing(Sentence::words)),
            Readability.of(text(), language),
            voices(),
            (int) raw.steps().stream().filter(SourcesNeeded::isCited).count(),
            raw.exemptions().stream().map(exemption -> exemption.rule().word()).toList());
    judge(measure, length);
    passages.forEach(passage -> avoided.in(passage).forEach(this::avoid));
    raw.steps().forEach(step -> SourcesNeeded.check(step, language, verdicts));
    verdicts.close();
    return measure;
  }

  private void judge(LessonMeasure measure, LessonLength length) {
    sentences.stream()
        .filter(sentence -> sentence.words() > LONGEST.in(language))
        .forEach(this::tooLong);
    if (measure.mean() > MEAN.in(language)) {
      whole(
          Rule.MEAN_SENTENCE,
          "Sentences have " + measure.mean() + " words on average.",
          "Cut them to " + MEAN.in(language) + ".");
    }
    if (isHard(measure.readability())) {
      whole(
          Rule.READABILITY,
          "The text reads at " + measure.readability() + ".",
          language == Language.FR
              ? "Reach 60 of Kandel–Moles with shorter words and sentences."
              : "Come down to grade 8.5 with shorter words and sentences.");
    }
    if (!length.fits(measure.words())) {
      whole(Rule.WORDS, "The lesson has " + measure.words() + " words.", length.mend());
    }
    if (measure.voices() < measure.factual()) {
      whole(
          Rule.VOICES,
          measure.voices() + " voices for " + measure.factual() + " steps that cite a source.",
          "Let somebody say what each was like.");
    }
  }

  private void whole(Rule rule, String what, String mend) {
    verdicts.add(rule, 1, what, mend);
  }

  private void tooLong(Sentence sentence) {
    verdicts.add(
        Rule.LONG_SENTENCE,
        sentence.line(),
        "A sentence has " + sentence.words() + " words (“" + sentence.opening() + "”).",
        "Cut it to " + LONGEST.in(language) + " at most.");
  }

  private void avoid(Located word) {
    verdicts.add(
        Rule.AVOIDED_WORD,
        word.line(),
        "“" + word.value() + "” is a word to avoid.",
        "See the glossary for a better one.");
  }

  private boolean isHard(double readability) {
    return language == Language.FR
        ? readability < EASIEST_NEEDED_FR
        : readability > HARDEST_GRADE_EN;
  }

  private double mean() {
    double mean = sentences.stream().mapToInt(Sentence::words).average().orElse(0);
    return Math.round(mean * 10) / 10.0;
  }

  private String text() {
    return sentences.stream()
        .map(sentence -> sentence.text().replace('\n', ' '))
        .collect(Collectors.joining("\n"));
  }

  private int voices() {
    return raw.steps().stream().mapToInt(step -> step.blocks(Segment.Kind.VOICE).size()).sum();
  }
}
