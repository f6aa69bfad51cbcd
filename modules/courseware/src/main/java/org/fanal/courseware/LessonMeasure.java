package org.fanal.courseware;

import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Language;
import org.fanal.kernel.LessonId;

/**
 * A lesson in one language, measured.
 *
 * @param words all that is read, prompts and answers too
 * @param mean words a sentence
 * @param readability Kandel–Moles for French, Flesch–Kincaid grade for English
 * @param voices how many experiential voices speak
 * @param factual how many steps cite a source
 */
record LessonMeasure(
    LessonId lesson,
    Language language,
    int words,
    int minutes,
    double mean,
    Optional<Sentence> longest,
    double readability,
    int voices,
    int factual,
    List<String> exceptions) {

  LessonMeasure {
    exceptions = List.copyOf(exceptions);
  }

  int longestWords() {
    return longest.map(Sentence::words).orElse(0);
  }
}
