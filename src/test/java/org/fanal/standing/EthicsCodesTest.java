package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Region;
import org.fanal.library.Library;
import org.fanal.library.LibraryFixture;
import org.fanal.people.model.ChosenName;
import org.fanal.people.model.EmailAddress;
import org.fanal.people.store.AccountRow;
import org.fanal.people.store.AccountRows;
import org.fanal.platform.PlatformFixture;
import org.fanal.platform.Secrets;
import org.fanal.standing.store.EthicsRows;
import org.fanal.testing.MovingClock;
import org.fanal.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EthicsCodesTest {

  private static final Library LIBRARY = LibraryFixture.aLibrary();
  private static final LocalDate IN_FORCE = LIBRARY.ethics().version();

  private final TestDatabase database = TestDatabase.running();
  private final MovingClock clock =
      new MovingClock(java.time.Instant.parse("2026-11-22T12:00:00Z"));
  private final Secrets secrets = PlatformFixture.secrets();
  private final EthicsRows rows = new EthicsRows(database.entities());
  private final Signatures signatures = new Signatures(rows, secrets);
  private final EthicsCodes codes =
      new EthicsCodes(rows, signatures, LIBRARY, secrets, PlatformFixture.audit(clock), clock);
  private final SignedBeforePracticum gate = new SignedBeforePracticum(signatures);
  private final EthicsRecord record = new EthicsRecord(signatures, rows);
  private final PersonId person = new PersonId(UUID.randomUUID());

  @Test
  void isSignedAtTheStartAndAgainBeforeThePracticum() {
    SignOutcome first = sign("Camille");
    boolean early = mayBegin();
    SignOutcome second = sign("Camille R.");
    SignOutcome third = sign("Camille R.");

    assertThat(first).isEqualTo(SignOutcome.SIGNED);
    assertThat(early).isFalse();
    assertThat(second).isEqualTo(SignOutcome.SIGNED);
    assertThat(mayBegin()).isTrue();
    assertThat(third).isEqualTo(SignOutcome.NOTHING_TO_SIGN);
    assertThat(view().signatures())
        .extracting(EthicsSignature::moment, EthicsSignature::name)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(EthicsMoment.BEFORE_PRACTICUM, "Camille R."),
            org.assertj.core.groups.Tuple.tuple(EthicsMoment.START, "Camille"));
  }

  @Test
  void isInTheEvidenceWithItsVersion() {
    boolean before = database.inTransaction(() -> codes.of(person)).isSigned();

    sign("Camille");

    assertThat(before).isFalse();
    assertThat(database.inTransaction(() -> codes.of(person)).signed()).containsExactly(IN_FORCE);
  }

  @ParameterizedTest
  @CsvSource({
    "0, true, Camille, SIGNED",
    "-1, true, Camille, OTHER_VERSION",
    "0, false, Camille, NOT_PROMISED",
    "0, true, ' ', NAME_UNFIT"
  })
  void refusesWhatIsNoSignature(int days, boolean promised, String name, SignOutcome outcome) {
    assertThat(
            database.inTransaction(
                () ->
                    codes.sign(
                        person, IN_FORCE.plusDays(days), EthicsMoment.START, promised, name)))
        .isEqualTo(outcome);
  }

  @Test
  void sentTwiceIsSignedOnce() {
    assertThat(signAtTheStart()).isEqualTo(SignOutcome.SIGNED);
    assertThat(signAtTheStart()).isEqualTo(SignOutcome.NOTHING_TO_SIGN);
    assertThat(view().signatures()).hasSize(1);
  }

  @Test
  void sentTwiceAtOnceIsSignedOnce() throws Exception {
    database.inTransaction(
        () -> {
          AccountRow row =
              new AccountRow(
                  person, new EmailAddress(person + "@example.org"), "x", clock.instant());
          row.call(new ChosenName("Camille"));
          row.speak(Language.FR);
          row.liveIn(Region.CA_QC, Region.CA_QC.zone());
          new AccountRows(database.entities()).add(row);
        });
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      Callable<SignOutcome> sign = this::signAtTheStart;
      List<Future<SignOutcome>> done = both.invokeAll(List.of(sign, sign));

      assertThat(List.of(done.get(0).get(), done.get(1).get()))
          .containsExactlyInAnyOrder(SignOutcome.SIGNED, SignOutcome.NOTHING_TO_SIGN);
    } finally {
      both.shutdown();
    }
    assertThat(view().signatures()).hasSize(1);
  }

  private SignOutcome signAtTheStart() {
    return database.inTransaction(
        () -> codes.sign(person, IN_FORCE, EthicsMoment.START, true, "Camille"));
  }

  @Test
  void isGivenAndErased() {
    sign("Camille");

    String told = database.inTransaction(() -> record.export(person)).toString();
    database.inTransaction(() -> record.erase(person));

    assertThat(told).contains("Camille", IN_FORCE.toString(), "START");
    assertThat(view().signatures()).isEmpty();
  }

  @Test
  void isReadInAFewStatements() {
    sign("Camille");

    assertThat(database.statementsOf(() -> codes.view(person))).isLessThanOrEqualTo(3);
    assertThat(database.statementsOf(() -> codes.next(person))).isLessThanOrEqualTo(2);
  }

  private SignOutcome sign(String name) {
    clock.pass(Duration.ofSeconds(1));
    return database.inTransaction(
        () -> {
          EthicsMoment next = codes.next(person).orElse(EthicsMoment.START);
          return codes.sign(person, IN_FORCE, next, true, name);
        });
  }

  private EthicsView view() {
    return database.inTransaction(() -> codes.view(person));
  }

  private boolean mayBegin() {
    return database.inTransaction(() -> gate.isDone(person, new ProgrammeId("peers")));
  }
}
