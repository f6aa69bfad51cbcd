package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.courseware.Programme;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;
import org.fanal.library.Library;
import org.fanal.platform.Sentences;

/** The papers that there are, and the words that a first draft of each begins with. */
@ApplicationScoped
public class TemplateDefaults {

  private static final Map<AwardKind, org.fanal.courseware.Award> TITLES =
      Map.of(
          AwardKind.THEORY, org.fanal.courseware.Award.ATTESTATION,
          AwardKind.PROVISIONAL, org.fanal.courseware.Award.PROVISIONAL,
          AwardKind.CERTIFICATE, org.fanal.courseware.Award.CERTIFICATE);

  private Library library;

  protected TemplateDefaults() {}

  @Inject
  public TemplateDefaults(Library library) {
    this.library = library;
  }

  /** Three for each programme that certifies. */
  List<TemplateKey> keys() {
    return library.programmes().stream()
        .filter(programme -> programme.certificates().isPresent())
        .flatMap(
            programme ->
                TemplateKey.KINDS.stream().map(kind -> new TemplateKey(programme.id(), kind)))
        .toList();
  }

  /** Empty when the programme has no such paper. */
  Optional<TemplateWords> words(TemplateKey key) {
    return library
        .programme(key.programme())
        .flatMap(programme -> title(programme, key).map(title -> words(programme, key, title)));
  }

  /** What the content calls the paper. */
  private static Optional<Text> title(Programme programme, TemplateKey key) {
    return programme.certificates().map(rules -> rules.papers().title(TITLES.get(key.kind())));
  }

  private static TemplateWords words(Programme programme, TemplateKey key, Text title) {
    Map<String, String> texts = new HashMap<>();
    for (Language language : Language.values()) {
      texts.put(Passage.HEADING.in(Wording.FULL, language), title.in(language));
      texts.put(
          Passage.HEADING.in(Wording.NEUTRAL, language), programme.neutralTitle().in(language));
      for (Wording wording : Wording.values()) {
        texts.put(
            Passage.LEAD.in(wording, language), Sentences.say(language, "statement.template.lead"));
        texts.put(
            Passage.CRITERIA.in(wording, language),
            Sentences.say(language, "statement.template.criteria"));
        texts.put(
            Passage.LIMITS.in(wording, language),
            Sentences.say(language, "statement.limits." + key.word()));
      }
    }
    return new TemplateWords(texts);
  }
}
