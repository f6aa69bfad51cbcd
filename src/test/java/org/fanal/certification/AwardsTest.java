package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.study.ModuleCompleted;
import org.junit.jupiter.api.Test;

class AwardsTest {

  private final CertificationFixture fixture = new CertificationFixture();
  private final PersonId holder = new PersonId(UUID.randomUUID());

  @Test
  void recordsACompletionOnceHoweverOftenItIsTold() {
    ModuleCompleted completed = fixture.aCompletion(holder);

    fixture.complete(completed);
    fixture.complete(completed);

    assertThat(fixture.database.inTransaction(() -> fixture.awards.of(holder)))
        .singleElement()
        .satisfies(
            award -> {
              assertThat(award.kind()).isEqualTo(AwardKind.MODULE);
              assertThat(award.module()).contains(new ModuleId("m1"));
              assertThat(award.term()).isEqualTo(Term.forGood());
              assertThat(award.minutes()).isEqualTo(CertificationFixture.MINUTES);
              assertThat(award.completedAt()).isEqualTo(completed.completedAt());
              assertThat(award.taught().title().en()).isEqualTo("Recovery");
            });
  }

  @Test
  void isFoundByItsHolderAlone() {
    Award award = fixture.anAward();

    assertThat(fixture.database.inTransaction(() -> fixture.awards.find(holder, award.id())))
        .isEmpty();
    assertThat(
            fixture.database.inTransaction(() -> fixture.awards.find(award.holder(), award.id())))
        .contains(award);
  }

  @Test
  void listsInTwoStatementsHoweverManyThereAre() {
    for (int i = 0; i < 4; i++) {
      fixture.complete(fixture.aCompletion(holder));
    }

    assertThat(fixture.database.statementsOf(() -> fixture.awards.of(holder))).isEqualTo(2);
  }

  @Test
  void leavesWithItsHolder() {
    fixture.complete(fixture.aCompletion(holder));
    String told = fixture.database.inTransaction(() -> fixture.own.export(holder)).toString();

    fixture.database.inTransaction(() -> fixture.own.erase(holder));

    assertThat(told).contains("Recovery");
    assertThat(fixture.database.inTransaction(() -> fixture.awards.of(holder))).isEmpty();
  }

  @Test
  void readsWhatWasStoredWhenAllAwardsWereAboutOneModule() {
    String stored =
        """
        {"programme":"peers","module":"m1","version":"1:abc","minutes":340,
         "completedAt":"2026-11-14T12:00:00Z","title":{"fr":"T","en":"T"},
         "neutralTitle":{"fr":"N","en":"N"},"skills":[],"neutralSkills":[],
         "drawn":12,"scenarios":2}""";

    Award award = AwardJson.read(new AwardId(UUID.randomUUID()), holder, stored, Term.forGood());

    assertThat(award.kind()).isEqualTo(AwardKind.MODULE);
    assertThat(award.practised()).isEqualTo(Practised.nothing());
    assertThat(award.taught().pass()).isEqualTo(Taught.MASTERY);
  }
}
