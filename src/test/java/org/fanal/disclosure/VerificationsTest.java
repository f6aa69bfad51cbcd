package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.certification.Award;
import org.fanal.disclosure.model.Code;
import org.fanal.disclosure.model.ReceiptChain;
import org.fanal.pathway.standing.FactKind;
import org.fanal.testing.CountingCrypto;
import org.junit.jupiter.api.Test;

class VerificationsTest {

  private static final int MOST_STATEMENTS = 5;
  private static final int MOST_FOR_AN_EMPLOYER = 6;

  private final DisclosureFixture fixture = new DisclosureFixture();

  @Test
  void showsExactlyWhatThePreviewShowed() {
    ShareWish wish = fixture.wish(org.fanal.credentials.Wording.FULL, NameShown.INITIALS);
    PreviewOutcome preview =
        fixture.database.inTransaction(() -> fixture.shares.preview(fixture.holder, wish));
    ShareView share = fixture.share(wish);

    Answer.Valid answer = fixture.check(share.code()).valid().orElseThrow();

    assertThat(answer.shown()).isEqualTo(((PreviewOutcome.Shows) preview).shown());
    assertThat(answer.shown().name()).contains("M. Œ.");
    assertThat(answer.checkedAt()).isEqualTo(fixture.certification.clock.instant());
  }

  @Test
  void answersTheSameToAllThatIsNotValid() {
    assertThat(notValid().values()).allMatch(code -> fixture.check(code).valid().isEmpty());
    assertThat(notValid().values())
        .allSatisfy(code -> assertThat(fixture.check(code)).isEqualTo(new Answer.NotValid()));
  }

  @Test
  void costsTheSameStatementsAndCiphersWhateverTheAnswer() {
    Map<String, String> codes = notValid();
    codes.put("valid", fixture.aShare().code());
    Map<String, List<Integer>> costs = new LinkedHashMap<>();

    codes.forEach((kind, code) -> costs.put(kind, cost(code, Optional.empty())));

    assertThat(costs.values()).hasSize(13).containsOnly(costs.get("valid"));
    assertThat(costs.get("valid").get(1)).isPositive();
    assertThat(costs.get("valid").get(0)).isLessThanOrEqualTo(MOST_STATEMENTS);
  }

  @Test
  void costsTheSameToFetchTheSignedFileWhateverTheAnswer() {
    Map<String, String> codes = notValid();
    codes.put("valid", fixture.aShare().code());
    Map<String, List<Integer>> costs = new LinkedHashMap<>();

    codes.forEach((kind, code) -> costs.put(kind, costOfFile(code)));

    assertThat(costs.values()).containsOnly(costs.get("valid"));
  }

  @Test
  void costsAnEmployerTheSameWhateverTheAnswer() {
    Map<String, String> codes = notValid();
    codes.put("valid", fixture.aShare().code());
    codes.put("for them", given(fixture.employer.organisation()).code());
    fixture.checkAsEmployer("their first check makes their key");
    Map<String, List<Integer>> costs = new LinkedHashMap<>();

    codes.forEach((kind, code) -> costs.put(kind, cost(code, Optional.of(fixture.employer))));

    assertThat(costs.values()).containsOnly(costs.get("valid"));
    assertThat(costs.get("valid").get(0)).isLessThanOrEqualTo(MOST_FOR_AN_EMPLOYER);
  }

  @Test
  void leavesAReceiptOfEachOpeningThatProvesItself() {
    ShareView share = fixture.aShare();

    String reference = fixture.check(share.link()).valid().orElseThrow().reference();
    fixture.pass(Duration.ofHours(1));
    fixture.checkAsEmployer(share.code());
    fixture.withdraw(share);
    fixture.check(share.code());

    List<Receipt> receipts = fixture.seen(share.id()).receipts();
    assertThat(receipts).extracting(Receipt::valid).containsExactly(false, true, true);
    assertThat(receipts)
        .extracting(Receipt::organisation)
        .containsExactly(
            Optional.empty(), Optional.of(DisclosureFixture.ORGANISATION), Optional.empty());
    assertThat(receipts.get(2).reference()).isEqualTo(reference);
    assertThat(receipts.get(0).reference()).isEmpty();
    assertThat(ReceiptChain.isWhole(lines(share))).isTrue();
  }

  @Test
  void keepsWhatWasAnsweredForTheEmployerAlone() {
    ShareView share = fixture.aShare();

    fixture.checkAsEmployer(share.code());
    fixture.checkAsEmployer("unknown");

    List<PastCheck> checks =
        fixture.database.inTransaction(() -> fixture.pastChecks.of(fixture.employer.person(), 10));
    assertThat(checks).extracting(PastCheck::isValid).containsExactly(false, true);
    assertThat(checks.get(1).shown()).contains(share.shown());
    assertThat(find(fixture.employer, checks.get(1))).contains(checks.get(1));
    assertThat(find(new Checker(fixture.holder, UUID.randomUUID(), "x"), checks.get(1))).isEmpty();
  }

  private Optional<PastCheck> find(Checker who, PastCheck check) {
    return fixture.database.inTransaction(() -> fixture.pastChecks.find(who.person(), check.id()));
  }

  /** A code of each kind that is not valid, as of now. */
  private Map<String, String> notValid() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("unknown", Code.fresh(new SecureRandom()).grouped());
    codes.put("malformed", "not a code");
    codes.put("empty", "");
    codes.put("award over", awardOver());
    codes.put("award held", awardHeld());
    codes.put("expired", expired());
    ShareView withdrawn = fixture.aShare();
    fixture.withdraw(withdrawn);
    codes.put("withdrawn", withdrawn.code());
    codes.put("erased", erased());
    codes.put("paused", paused());
    codes.put("not yet", fixture.share(limited(Optional.of(tomorrow()), Optional.empty())).code());
    codes.put("used up", usedUp());
    codes.put("for another organisation", given(UUID.randomUUID()).code());
    return codes;
  }

  /** The share itself would run for a month. */
  private String awardOver() {
    Award provisional = fixture.granted(FactKind.PROVISIONAL_GRANTED);
    fixture.pass(Duration.ofDays(720));
    ShareView share = fixture.shareOf(provisional);
    assertThat(fixture.opens(share)).isTrue();
    fixture.pass(Duration.ofDays(12));
    return share.code();
  }

  private String awardHeld() {
    Award certificate = fixture.granted(FactKind.CERTIFICATE_GRANTED);
    ShareView share = fixture.shareOf(certificate);
    assertThat(fixture.opens(share)).isTrue();
    fixture.pass(Duration.ofMinutes(1));
    fixture.happens(certificate, FactKind.SUSPENDED);
    return share.code();
  }

  private String paused() {
    ShareView share = fixture.aShare();
    fixture.database.inTransaction(() -> fixture.running.pause(fixture.holder, share.id()));
    return share.code();
  }

  private String usedUp() {
    ShareView share = fixture.share(limited(Optional.empty(), Optional.of(1)));
    assertThat(fixture.opens(share)).isTrue();
    return share.code();
  }

  private LocalDate tomorrow() {
    return LocalDate.ofInstant(fixture.certification.clock.instant(), ZoneOffset.UTC).plusDays(1);
  }

  private ShareWish limited(Optional<LocalDate> from, Optional<Integer> most) {
    return fixture.plain().limited(from, most);
  }

  private ShareView given(UUID organisation) {
    return fixture.share(
        fixture.plain().meantFor(new Audience.Organisation(organisation, "Une maison"), ""));
  }

  private String expired() {
    ShareView share = fixture.aShare();
    fixture.pass(Duration.ofDays(31));
    return share.code();
  }

  private String erased() {
    DisclosureFixture other = new DisclosureFixture();
    ShareView share = other.aShare();
    other.database.inTransaction(() -> other.own.erase(other.holder));
    return share.code();
  }

  private List<Integer> costOfFile(String code) {
    int statements = fixture.database.statementsOf(() -> fixture.verifications.file(code));
    int ciphers =
        CountingCrypto.takenBy(
            () ->
                fixture.database.inTransaction(
                    () -> {
                      fixture.verifications.file(code);
                    }));
    return List.of(statements, ciphers);
  }

  private List<Integer> cost(String code, Optional<Checker> checker) {
    int statements =
        fixture.database.statementsOf(() -> fixture.verifications.check(code, checker));
    int ciphers =
        CountingCrypto.takenBy(
            () ->
                fixture.database.inTransaction(
                    () -> {
                      fixture.verifications.check(code, checker);
                    }));
    return List.of(statements, ciphers);
  }

  private List<ReceiptChain.Line> lines(ShareView share) {
    List<ReceiptChain.Line> lines = new ArrayList<>();
    fixture
        .database
        .inTransaction(() -> fixture.receipts.of(share.id().value(), 10))
        .forEach(stored -> lines.add(0, stored.line()));
    return lines;
  }
}
