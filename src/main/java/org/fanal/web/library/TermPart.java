package org.fanal.web.library;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.courseware.Term;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;

/**
 * A term of the glossary as its page shows it.
 *
 * @param word in the language of the page; {@code twin} in the other
 * @param plain all that is said of it in both languages, as it is searched
 */
public record TermPart(Term term, String word, String twin, String plain) {

  static TermPart of(Term term, Language language) {
    return new TermPart(
        term, term.term().in(language), term.term().in(language.other()), plain(term));
  }

  /** In the order of the alphabet, accents aside. */
  static List<TermPart> all(Collection<Term> terms, Language language) {
    Collator alphabet = Collator.getInstance(language.locale());
    return terms.stream()
        .map(term -> of(term, language))
        .sorted(Comparator.comparing(TermPart::word, alphabet).thenComparing(it -> it.term().id()))
        .toList();
  }

  /** Whether every word is somewhere in what is said of the term, in either language. */
  boolean holds(List<String> words) {
    return words.stream().allMatch(plain::contains);
  }

  private static String plain(Term term) {
    Stream<Text> texts =
        Stream.concat(
            Stream.of(term.term(), term.definition()),
            Stream.of(term.avoid(), term.why(), term.quebec(), term.france(), term.note())
                .flatMap(Optional::stream));
    return texts
        .flatMap(text -> Stream.of(text.fr(), text.en()))
        .map(PlainWords::of)
        .collect(Collectors.joining(" "));
  }
}
