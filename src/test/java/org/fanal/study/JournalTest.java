package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.M1;
import static org.fanal.study.StudyFixture.PEERS;
import static org.fanal.study.StudyFixture.START;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.PromptId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTest {

  private final StudyFixture study = new StudyFixture();
  private final PromptId prompt = study.module().prompts().get(0).id();
  private final PersonId person = study.aTrainee();

  @Test
  void keepsWhatWasWrittenAndSaysWhen() {
    assertThat(write("Un matin.", 1)).isEqualTo(new JournalOutcome.Saved(START, 1));

    assertThat(study.in(() -> study.journal.entries(person, M1)))
        .containsExactly(new JournalEntry(prompt, "Un matin.", 1, START));
  }

  @ParameterizedTest
  @CsvSource({
    "4, autre, false",
    "4, premier, true",
    "5, autre, false",
    "5, premier, true",
    "6, autre, true"
  })
  void letsOnlyANewerWritingReplaceAnOlderOne(long sequence, String text, boolean isSaved) {
    write("premier", 5);

    JournalOutcome outcome = write(text, sequence);

    assertThat(outcome instanceof JournalOutcome.Saved).isEqualTo(isSaved);
    String expected = isSaved ? text : "premier";
    assertThat(entry().text()).isEqualTo(expected);
  }

  @Test
  void saysThatTheSameWritingWasSavedWhenItWas() {
    JournalOutcome first = write("Un matin.", 1);
    study.clock.pass(Duration.ofMinutes(5));

    assertThat(write("Un matin.", 1)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"''", "'   '"})
  void neverLosesATextToAnEmptyOne(String empty) {
    write("Un matin.", 1);

    assertThat(write(empty, 2))
        .isEqualTo(new JournalOutcome.Kept(new JournalEntry(prompt, "Un matin.", 1, START)));
  }

  @Test
  void erasesWhenAskedAndLetsNothingOlderComeBack() {
    write("Un matin.", 3);

    study.in(() -> study.journal.erase(person, M1, prompt, 4));

    assertThat(study.in(() -> study.journal.entries(person, M1))).isEmpty();
    assertThat(write("Un matin.", 3)).isInstanceOf(JournalOutcome.Kept.class);
    assertThat(write("Autre chose.", 5)).isInstanceOf(JournalOutcome.Saved.class);
  }

  @Test
  void boundsTheLength() {
    String most = "a".repeat(Journal.MOST_CHARACTERS);

    assertThat(write(most, 1)).isInstanceOf(JournalOutcome.Saved.class);
    assertThat(write(most + "a", 2)).isEqualTo(new JournalOutcome.TooLong(Journal.MOST_CHARACTERS));
  }

  @Test
  void knowsOnlyThePromptsOfTheModuleAndOnlyWhoStudiesIt() {
    PersonId stranger = StudyFixture.aPerson();

    assertThat(
            study.in(() -> study.journal.write(person, M1, new PromptId("no-such-prompt"), "a", 1)))
        .isEqualTo(new JournalOutcome.NotThere());
    assertThat(study.in(() -> study.journal.write(stranger, M1, prompt, "a", 1)))
        .isEqualTo(new JournalOutcome.NotThere());
  }

  @Test
  void takesReflectionsUnderTheirItem() {
    PromptId reflection = new PromptId(study.module().reflections().get(0).id().value());

    assertThat(study.in(() -> study.journal.write(person, M1, reflection, "Je pense.", 1)))
        .isInstanceOf(JournalOutcome.Saved.class);
  }

  @Test
  void showsTheTextUnderItsPromptAndNowhereInTheDatabase() {
    write("Le café pour deux.", 1);
    var place = study.module().shape().steps().get(0);

    StepView view =
        study.in(() -> study.reading.open(person, M1, place.lesson(), place.step())).orElseThrow();

    assertThat(view.written().get(prompt).text()).isEqualTo("Le café pour deux.");
    byte[] stored =
        study.in(
            () ->
                (byte[])
                    study
                        .database
                        .entities()
                        .createNativeQuery("select sealed from journal_entry where person_id = ?")
                        .setParameter(1, person.toString())
                        .getSingleResult());
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("caf");
  }

  private JournalOutcome write(String text, long sequence) {
    return study.in(() -> study.journal.write(person, M1, prompt, text, sequence));
  }

  private JournalEntry entry() {
    return study.in(() -> study.journal.entries(person, M1)).get(0);
  }

  @Test
  void opensTheJournalOfAModuleForItsOwner() {
    ModulePath path = new ModulePath(PEERS, new ModuleId("m4"));
    PromptId first = new PromptId("m4-j1");
    study.in(() -> study.journal.write(person, path, first, "Un soir.", 1));

    JournalView open = study.in(() -> study.journal.open(person, path)).orElseThrow();
    assertThat(open.under(first).orElseThrow().text()).isEqualTo("Un soir.");
    PersonId another = study.aTrainee();
    assertThat(study.in(() -> study.journal.open(another, path)).orElseThrow().written()).isEmpty();

    study.in(() -> study.journal.erase(person, path, first, 2));
    JournalView erased = study.in(() -> study.journal.open(person, path)).orElseThrow();
    assertThat(erased.under(first).orElseThrow())
        .satisfies(entry -> assertThat(entry.text()).isEmpty())
        .satisfies(entry -> assertThat(entry.sequence()).isEqualTo(2));
  }

  @Test
  void hasNoJournalToOpenForWhoeverIsNotEnrolled() {
    ModulePath path = new ModulePath(PEERS, new ModuleId("m4"));
    PersonId stranger = study.anAccount("Zoé");

    assertThat(study.in(() -> study.journal.open(stranger, path))).isEmpty();
  }
}
