package org.fanal.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanal.certification.Passage;
import org.fanal.certification.TemplateWords;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.web.kit.Words;

/**
 * A text of a template on its form.
 *
 * @param name also the id of its control
 * @param label says what it is, in which language
 * @param language of its words; that of the page for a name
 * @param rows how high its control is
 */
public record TemplateText(String name, String label, String language, int rows) {

  private static final int ONE_LINE = 1;
  private static final int LINES = 3;

  static List<TemplateText> of(Wording wording, Words words) {
    return Arrays.stream(Passage.values())
        .flatMap(
            passage ->
                Arrays.stream(Language.values())
                    .map(language -> of(passage, wording, language, words)))
        .toList();
  }

  static List<TemplateText> signatories(Words words) {
    return IntStream.rangeClosed(1, TemplateWords.MOST_SIGNATORIES)
        .boxed()
        .flatMap(
            place ->
                Stream.concat(
                    Stream.of(name(place, words)),
                    Arrays.stream(Language.values())
                        .map(language -> function(place, language, words))))
        .toList();
  }

  private static TemplateText of(Passage passage, Wording wording, Language language, Words words) {
    String what = "admin_template.text." + passage.name().toLowerCase(Locale.ROOT);
    return new TemplateText(
        passage.in(wording, language),
        words.say("admin_template.in", words.say(what), in(language, words)),
        language.tag(),
        passage == Passage.HEADING ? ONE_LINE : LINES);
  }

  private static TemplateText name(int place, Words words) {
    return new TemplateText(
        TemplateWords.signatory(place),
        words.say("admin_template.text.name", place),
        words.lang(),
        ONE_LINE);
  }

  private static TemplateText function(int place, Language language, Words words) {
    return new TemplateText(
        TemplateWords.function(place, language),
        words.say("admin_template.text.function", place, in(language, words)),
        language.tag(),
        ONE_LINE);
  }

  private static String in(Language language, Words words) {
    return words.say("admin_template.language." + language.tag());
  }
}
