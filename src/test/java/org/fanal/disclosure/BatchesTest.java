package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanal.disclosure.model.Code;
import org.fanal.disclosure.store.BulkOpenings;
import org.fanal.testing.CountingCrypto;
import org.junit.jupiter.api.Test;

class BatchesTest {

  private static final int MOST_STATEMENTS = 7;

  private final DisclosureFixture fixture = new DisclosureFixture();
  private final Batches batches =
      new Batches(
          new BulkOpenings(fixture.database.entities()),
          fixture.decoy,
          fixture.counts,
          fixture.certification.secrets,
          fixture.settings,
          fixture.certification.clock);

  @Test
  void usesUpNothingOfWhatTheVerificationPageMayAnswer() {
    long admitted = IntStream.range(0, 200).filter(each -> batches.admits("192.0.2.1")).count();

    assertThat(admitted).isEqualTo(120);
    assertThat(fixture.verifications.admits("192.0.2.1")).isTrue();
    assertThat(batches.admits("192.0.2.2")).isTrue();
  }

  @Test
  void answersInTheOrderOfTheCodes() {
    ShareView first = fixture.aShare();
    ShareView second = fixture.share(fixture.plain());
    ShareView over = fixture.aShare();
    fixture.withdraw(over);

    List<Answer> answers =
        check(List.of(over.code(), second.code(), "nothing", first.link(), unknown()));

    assertThat(answers.stream().map(each -> each.valid().isPresent()))
        .containsExactly(false, true, false, true, false);
    assertThat(answers.get(1).valid().orElseThrow().shown()).isEqualTo(second.shown());
    assertThat(answers.get(0)).isEqualTo(answers.get(2)).isEqualTo(answers.get(4));
  }

  @Test
  void leavesOneReceiptWithTheHolderHoweverOftenACodeStandsThere() {
    ShareView share = fixture.aShare();

    List<Answer> answers = check(List.of(share.code(), unknown(), share.link()));
    check(List.of(share.code()));

    ShareView seen = fixture.seen(share.id());
    assertThat(seen.receipts()).hasSize(2);
    assertThat(seen.receipts())
        .allSatisfy(
            receipt -> {
              assertThat(receipt.method()).isEqualTo(Method.API);
              assertThat(receipt.organisation()).contains(DisclosureFixture.ORGANISATION);
            });
    assertThat(answers.get(0)).isEqualTo(answers.get(2));
    assertThat(seen.receipts().get(1).reference())
        .isEqualTo(answers.get(0).valid().orElseThrow().reference());
    assertThat(fixture.chainOf(share).isWhole()).isTrue();
  }

  @Test
  void goesOnWithTheChainOfASingleCheck() {
    ShareView share = fixture.aShare();
    fixture.check(share.code());
    check(List.of(share.code()));
    fixture.check(share.code());

    assertThat(fixture.seen(share.id()).receipts()).hasSize(3);
    assertThat(fixture.chainOf(share).isWhole()).isTrue();
  }

  @Test
  void opensWhatWasGivenToTheOrganisationAndNothingGivenToAnother() {
    ShareView own = fixture.share(fixture.plain().meantFor(fixture.theOrganisation(), ""));
    ShareView others =
        fixture.share(
            fixture.plain().meantFor(new Audience.Organisation(UUID.randomUUID(), "Ailleurs"), ""));

    List<Answer> answers = check(List.of(own.code(), others.code()));

    assertThat(answers.stream().map(each -> each.valid().isPresent())).containsExactly(true, false);
  }

  @Test
  void costsTheSameStatementsAndCiphersHoweverManyAreValid() {
    List<String> valid = Stream.generate(fixture::aShare).limit(3).map(ShareView::code).toList();
    List<String> mixed = List.of(valid.get(0), unknown(), unknown());
    List<String> none = Stream.generate(BatchesTest::unknown).limit(3).toList();
    fixture.share(fixture.plain().meantFor(fixture.theOrganisation(), ""));

    assertThat(cost(valid)).isEqualTo(cost(none)).isEqualTo(cost(mixed));
    assertThat(cost(valid).get(0)).isEqualTo(MOST_STATEMENTS);
    assertThat(cost(valid).get(1)).isPositive();
  }

  @Test
  void takesTwoHundredInAsManyStatementsAsOne() {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < Batches.MOST; i++) {
      codes.add(i % 20 == 0 ? fixture.aShare().code() : unknown());
    }
    Collections.shuffle(codes);

    int statements = fixture.database.statementsOf(() -> batch(codes));

    assertThat(statements).isEqualTo(MOST_STATEMENTS);
  }

  @Test
  void takesNoMoreAndNoFewer() {
    List<String> tooMany = Collections.nCopies(Batches.MOST + 1, unknown());

    assertThatThrownBy(() -> check(tooMany)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> check(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  private List<Integer> cost(List<String> codes) {
    int statements = fixture.database.statementsOf(() -> batch(codes));
    int ciphers = CountingCrypto.takenBy(() -> check(codes));
    return List.of(statements, ciphers);
  }

  private List<Answer> check(List<String> codes) {
    return fixture.database.inTransaction(() -> batch(codes));
  }

  private List<Answer> batch(List<String> codes) {
    return batches.check(
        codes,
        Method.API,
        new Batches.For(fixture.employer.organisation(), DisclosureFixture.ORGANISATION));
  }

  private static String unknown() {
    return Code.fresh(new SecureRandom()).grouped();
  }
}
