package org.fanal.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanal.courseware.Term;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;
import org.fanal.library.LibraryFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermPartTest {

  private static final List<Term> GLOSSARY = List.copyOf(LibraryFixture.aLibrary().glossary());

  @ParameterizedTest
  @CsvSource({
    "rétablissement,FR,recovery",
    "RETABLISSEMENT,EN,recovery",
    "recovery,FR,recovery",
    "personal recovery,FR,personal-recovery",
  })
  void isFoundByWordsOfEitherLanguage(String query, Language language, String id) {
    assertThat(ids(query, language)).contains(id);
  }

  @Test
  void isNotFoundWhenAWordIsMissing() {
    assertThat(ids("recovery zzz", Language.EN)).isEmpty();
  }

  @Test
  void standsInTheOrderOfTheAlphabet() {
    List<Term> terms = List.of(term("z", "zèle"), term("e", "écoute"), term("a", "aide"));

    assertThat(TermPart.all(terms, Language.FR))
        .extracting(TermPart::word)
        .containsExactly("aide", "écoute", "zèle");
  }

  private static List<String> ids(String query, Language language) {
    return TermPart.all(GLOSSARY, language).stream()
        .filter(part -> part.holds(PlainWords.asked(query)))
        .map(part -> part.term().id())
        .toList();
  }

  private static Term term(String id, String word) {
    Term model = GLOSSARY.get(0);
    return new Term(
        id,
        new Text(word, word),
        model.definition(),
        model.avoid(),
        model.why(),
        model.quebec(),
        model.france(),
        model.note(),
        model.avoidWords());
  }
}
