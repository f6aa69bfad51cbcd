package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.certification.TemplateProblem.Why;
import org.fanal.certification.store.TemplateRows;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.standing.FactKind;
import org.fanal.platform.PlatformFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

  private final CertificationFixture fixture = new CertificationFixture();
  private final TemplateKey key =
      new TemplateKey(
          new ProgrammeId("p" + UUID.randomUUID().toString().substring(0, 8)),
          AwardKind.CERTIFICATE);
  private final PersonId editor = new PersonId(UUID.randomUUID());
  private final PersonId other = new PersonId(UUID.randomUUID());
  private final Templates templates =
      new Templates(
          new TemplateRows(fixture.database.entities()),
          new FirstWords(),
          fixture.seals,
          PlatformFixture.audit(fixture.clock),
          fixture.clock);

  @Test
  void publishesDraftsAsNumberedVersionsThatStayAsTheyWere() {
    assertThat(newest()).isEmpty();
    save(editor, with("full-heading-fr", "Premier titre"), 0);
    assertThat(publish(1)).isEqualTo(PublishOutcome.PUBLISHED);
    save(editor, with("full-heading-fr", "Second titre"), 2);
    assertThat(heading(newest().orElseThrow())).isEqualTo("Premier titre");

    assertThat(publish(3)).isEqualTo(PublishOutcome.PUBLISHED);

    assertThat(find().versions())
        .extracting(version -> version.template().number() + " " + heading(version.template()))
        .containsExactly("2 Second titre", "1 Premier titre");
    assertThat(newest().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void showsBothTextsWhenTwoWriteAtOnceAndKeepsTheFirst() {
    save(editor, with("full-lead-fr", "De l’une."), 0);

    SaveOutcome outcome = save(other, with("full-lead-fr", "De l’autre."), 0);

    assertThat(outcome).isInstanceOf(SaveOutcome.Conflict.class);
    SaveOutcome.Conflict conflict = (SaveOutcome.Conflict) outcome;
    assertThat(conflict.theirs().text("full-lead-fr")).isEqualTo("De l’une.");
    assertThat(with("full-lead-fr", "De l’autre.").differences(conflict.theirs()))
        .containsExactly("full-lead-fr");
    assertThat(save(other, with("full-lead-fr", "De l’autre."), conflict.seen()))
        .isInstanceOf(SaveOutcome.Saved.class);
  }

  @Test
  void publishesOnlyWhatWasLookedAtWithANote() {
    save(editor, words(), 0);
    save(other, with("full-heading-fr", "Autre titre"), 1);

    assertThat(publish(1)).isEqualTo(PublishOutcome.CHANGED_MEANWHILE);
    assertThat(publish(2, " ")).isEqualTo(PublishOutcome.NO_NOTE);
    assertThat(publish(2, "x".repeat(301))).isEqualTo(PublishOutcome.NO_NOTE);
    assertThat(find().versions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "full-heading-en      | ''                        | MISSING",
        "full-lead-fr         | Vous êtes psychologue.    | RESERVED_TITLE",
        "neutral-criteria-en  | It is a master’s.         | RESERVED_TITLE",
        "neutral-lead-fr      | Le Rétablissement.        | TELLS_FIELD",
        "neutral-heading-en   | Training in mental things | TELLS_FIELD",
        "signatory-1-name     | Ada Œuvrard               | MISSING",
        "full-limits-fr       | Rien.                     | WITHOUT_RESERVE",
        "neutral-limits-en    | Ne confère rien.          | WITHOUT_RESERVE",
        "full-heading-fr      | Certificat 証             | UNPRINTABLE",
      })
  void refusesWhatIsForbidden(String name, String text, Why why) {
    save(editor, with(name, text), 0);

    assertThat(find().problems()).extracting(TemplateProblem::why).contains(why);
    assertThat(publish(1)).isEqualTo(PublishOutcome.HAS_PROBLEMS);
  }

  @ParameterizedTest
  @CsvSource({"full-heading-fr, 100", "full-lead-en, 400", "neutral-criteria-fr, 600"})
  void countsCharactersToTheBorder(String name, int longest) {
    save(editor, with(name, "é".repeat(longest)), 0);
    assertThat(find().problems()).isEmpty();

    save(editor, with(name, "é".repeat(longest + 1)), 1);

    assertThat(find().problems())
        .containsExactly(new TemplateProblem(name, Why.TOO_LONG, Integer.toString(longest)));
  }

  @Test
  void refusesAFunctionThatTellsTheFieldSinceNeutralPapersSayItToo() {
    Map<String, String> texts = new HashMap<>(words().texts());
    texts.put("signatory-1-name", "Ada Œuvrard");
    texts.put("signatory-1-function-fr", "Direction");
    texts.put("signatory-1-function-en", "Head of recovery");
    save(editor, new TemplateWords(texts), 0);

    assertThat(find().problems())
        .containsExactly(
            new TemplateProblem("signatory-1-function-en", Why.TELLS_FIELD, "recover"));
  }

  @Test
  void knowsNoPaperThatNobodyGives() {
    TemplateKey nothing = new TemplateKey(new ProgrammeId("nothing"), AwardKind.THEORY);

    assertThat(fixture.database.inTransaction(() -> templates.find(nothing))).isEmpty();
    assertThat(fixture.database.inTransaction(() -> templates.save(editor, nothing, words(), 0)))
        .isInstanceOf(SaveOutcome.NotThere.class);
    assertThat(TemplateKey.parse("peers", "module")).isEmpty();
    assertThat(TemplateKey.parse("../x", "theory")).isEmpty();
  }

  @Test
  void wordsAwardsByTheNewestVersionAndLeavesThoseBeforeAsTheyWere() {
    PersonId holder = new PersonId(UUID.randomUUID());
    Award before = fixture.granted(holder, FactKind.PROVISIONAL_GRANTED);
    fixture.template = Optional.of(new Template(3, words()));
    fixture.clock.pass(java.time.Duration.ofDays(1));

    Award after = fixture.granted(holder, FactKind.CERTIFICATE_GRANTED);

    assertThat(after.template()).contains(new Template(3, words()));
    assertThat(
            fixture
                .database
                .inTransaction(() -> fixture.awards.find(holder, before.id()))
                .orElseThrow()
                .template())
        .isEmpty();
  }

  private SaveOutcome save(PersonId who, TemplateWords words, long seen) {
    return fixture.database.inTransaction(() -> templates.save(who, key, words, seen));
  }

  private PublishOutcome publish(long seen) {
    return publish(seen, "Nouveaux mots");
  }

  private PublishOutcome publish(long seen, String note) {
    return fixture.database.inTransaction(() -> templates.publish(editor, key, seen, note));
  }

  private TemplateView find() {
    return fixture.database.inTransaction(() -> templates.find(key)).orElseThrow();
  }

  private Optional<Template> newest() {
    return fixture.database.inTransaction(() -> templates.newest(key));
  }

  private static String heading(Template template) {
    return template.words().text(Passage.HEADING, Wording.FULL, Language.FR);
  }

  private static TemplateWords with(String name, String text) {
    Map<String, String> texts = new HashMap<>(words().texts());
    texts.put(name, text);
    return new TemplateWords(texts);
  }

  /** Complete and allowed. */
  static TemplateWords words() {
    Map<String, String> texts = new HashMap<>();
    for (Wording wording : Wording.values()) {
      for (Passage passage : List.of(Passage.HEADING, Passage.LEAD, Passage.CRITERIA)) {
        texts.put(passage.in(wording, Language.FR), "Des mots.");
        texts.put(passage.in(wording, Language.EN), "Some words.");
      }
      texts.put(Passage.LIMITS.in(wording, Language.FR), "Ne confère aucun titre réservé.");
      texts.put(Passage.LIMITS.in(wording, Language.EN), "Confers no reserved title.");
    }
    return new TemplateWords(texts);
  }

  /** One programme that certifies. */
  private final class FirstWords extends TemplateDefaults {

    @Override
    List<TemplateKey> keys() {
      return List.of(key);
    }

    @Override
    Optional<TemplateWords> words(TemplateKey asked) {
      return Optional.of(asked).filter(key::equals).map(same -> TemplatesTest.words());
    }
  }
}
