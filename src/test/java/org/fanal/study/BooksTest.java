package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.M1;
import static org.fanal.study.StudyFixture.PEERS;

import org.fanal.kernel.Language;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.junit.jupiter.api.Test;

class BooksTest {

  private final StudyFixture study = new StudyFixture();

  @Test
  void aTraineeTakesAModuleAlongInEitherLanguage() {
    PersonId person = study.aTrainee();

    byte[] french = study.in(() -> study.books.book(person, M1, Language.FR)).orElseThrow();
    byte[] english = study.in(() -> study.books.book(person, M1, Language.EN)).orElseThrow();

    assertThat(french).isNotEmpty().isNotEqualTo(english);
    assertThat(study.in(() -> study.books.book(person, M1, Language.FR))).contains(french);
  }

  @Test
  void nobodyElseGetsOneAndNothingElseIsThere() {
    PersonId stranger = StudyFixture.aPerson();
    PersonId trainee = study.aTrainee();
    ModulePath nowhere = new ModulePath(PEERS, new ModuleId("m99"));

    assertThat(study.in(() -> study.books.book(stranger, M1, Language.FR))).isEmpty();
    assertThat(study.in(() -> study.books.book(trainee, nowhere, Language.FR))).isEmpty();
  }
}
