package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.fanal.disclosure.ChainCheck.Found;
import org.fanal.disclosure.model.ReceiptChain;
import org.fanal.platform.Hashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptsTest {

  private static final int LINES = 4;
  private static final int TRIES = 60;

  private final DisclosureFixture fixture = new DisclosureFixture();
  private final ShareView share = fixture.aShare();

  @Test
  void areWholeAsTheyWereWritten() {
    assertThat(fixture.chainOf(share)).isEqualTo(new ChainCheck(Found.WHOLE, 0));

    openAll();

    assertThat(fixture.chainOf(share)).isEqualTo(new ChainCheck(Found.WHOLE, LINES));
  }

  /** Each column of each line, a random bit of it, and the sealed end besides. */
  @Test
  void noticeAnyBitThatFlips() {
    openAll();
    Random random = new Random(22);
    for (int i = 0; i < TRIES; i++) {
      int line = 1 + random.nextInt(LINES);
      String column = List.of("sealed", "commitment", "hash").get(i % 3);
      String where =
          "update share_receipt set " + column + " = ? where share_id = ? and number = ?";
      byte[] kept = column(column, line);

      change(where, flipped(kept, random), share.id().toString(), line);
      assertThat(fixture.chainOf(share).found()).as(column + line).isEqualTo(Found.ALTERED);
      change(where, kept, share.id().toString(), line);
    }
    assertThat(fixture.chainOf(share).isWhole()).isTrue();
    byte[] end = end();
    change("update share set sealed_head = ? where id = ?", flipped(end, random), id());
    assertThat(fixture.chainOf(share).found()).isEqualTo(Found.ALTERED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from share_receipt where share_id = ? and number = 1",
        "delete from share_receipt where share_id = ? and number = 2",
        "delete from share_receipt where share_id = ? and number = 4",
        "delete from share_receipt where share_id = ? and number > 2",
        "delete from share_receipt where share_id = ?",
        "update share_receipt set number = 5 where share_id = ? and number = 1",
        "update share_receipt set number = 9 where share_id = ? and number = 4",
        "insert into share_receipt (share_id, number, sealed, commitment, hash)"
            + " select share_id, 5, sealed, commitment, hash from share_receipt"
            + " where share_id = ? and number = 4",
        "insert into share_receipt (share_id, number, sealed, commitment, hash)"
            + " select share_id, 0, sealed, commitment, hash from share_receipt"
            + " where share_id = ? and number = 1",
      })
  void noticeALineThatIsCutOffTakenOutMovedOrPutIn(String edit) {
    openAll();

    assertThat(change(edit, id())).isPositive();

    assertThat(fixture.chainOf(share).found()).isEqualTo(Found.ALTERED);
    assertThat(fixture.seen(share.id()).receipts().size()).isLessThanOrEqualTo(LINES + 1);
  }

  @Test
  void noticeTwoLinesThatChangedPlaces() {
    openAll();

    change("update share_receipt set number = 90 where share_id = ? and number = 2", id());
    change("update share_receipt set number = 2 where share_id = ? and number = 3", id());
    change("update share_receipt set number = 3 where share_id = ? and number = 90", id());

    assertThat(fixture.chainOf(share).found()).isEqualTo(Found.ALTERED);
  }

  /** Whoever knows the rule takes a line out and hashes all that follows again: the end tells. */
  @Test
  void noticeAChainThatWasWrittenAgainWithoutALine() {
    openAll();
    List<ReceiptChain.Line> kept = new ArrayList<>();
    for (int number : new int[] {1, 3, 4}) {
      kept.add(ReceiptChain.next(ReceiptChain.headOf(kept), column("commitment", number)));
    }

    change("delete from share_receipt where share_id = ? and number = 2", id());
    kept.stream()
        .skip(1)
        .forEach(
            line ->
                change(
                    "update share_receipt set number = ?, hash = ? where share_id = ?"
                        + " and number = ?",
                    line.number(),
                    line.hash(),
                    id(),
                    line.number() + 1));

    assertThat(fixture.chainOf(share)).isEqualTo(new ChainCheck(Found.ALTERED, 3));
  }

  @Test
  void growFromTheEndThatIsKeptSoThatACutShowsForEver() {
    openAll();
    change("delete from share_receipt where share_id = ? and number = 4", id());

    fixture.check(share.code());
    fixture.check(share.code());

    assertThat(fixture.chainOf(share).found()).isEqualTo(Found.ALTERED);
  }

  @Test
  void sayThatAnEndIsMissingWhereNoneWasKeptAndKeepNoneAfterwards() {
    openAll();
    change("update share set sealed_head = null where id = ?", id());

    fixture.check(share.code());

    assertThat(fixture.chainOf(share)).isEqualTo(new ChainCheck(Found.WITHOUT_END, LINES + 1));
  }

  /** As src/docs/shares.md describes it, with nothing but the exported file. */
  @Test
  void areExportedWithAllThatFollowingThemTakes() {
    openAll();
    JsonObject json =
        fixture
            .database
            .inTransaction(() -> fixture.chain.export(fixture.holder, share.id()))
            .orElseThrow();

    byte[] before = new byte[32];
    int number = 0;
    for (JsonObject line : json.getJsonArray("lines").getValuesAs(JsonObject.class)) {
      byte[] salt = HexFormat.of().parseHex(line.getString("salt"));
      String commitment = HexFormat.of().formatHex(Hashes.hmac(salt, line.getString("details")));
      before = Hashes.hmac(before, ++number + "|" + commitment);
      assertThat(line.getInt("number")).isEqualTo(number);
      assertThat(line.getString("commitment")).isEqualTo(commitment);
      assertThat(line.getString("hash")).isEqualTo(HexFormat.of().formatHex(before));
      assertThat(line.getString("details"))
          .contains("\"method\":", "\"at\":", line.getString("salt"));
    }
    assertThat(number).isEqualTo(LINES);
    assertThat(json.getJsonObject("end").getInt("number")).isEqualTo(LINES);
    assertThat(json.getJsonObject("end").getString("hash"))
        .isEqualTo(HexFormat.of().formatHex(before));
  }

  @Test
  void sayByWhatMeansAndWhatWasShown() {
    fixture.check(share.link());
    fixture.check(share.code());
    fixture.database.inTransaction(
        () -> fixture.verifications.check(share.code(), Method.API, java.util.Optional.empty()));
    fixture.withdraw(share);
    fixture.check(share.code());

    List<Receipt> receipts = fixture.seen(share.id()).receipts();

    assertThat(receipts)
        .extracting(Receipt::method)
        .containsExactly(Method.CODE, Method.API, Method.CODE, Method.LINK);
    assertThat(receipts.get(3).seen()).contains(Seen.of(share.shown()));
    assertThat(receipts.get(0).seen()).isEmpty();
  }

  private void openAll() {
    for (int i = 0; i < LINES; i++) {
      fixture.check(share.code());
    }
  }

  private String id() {
    return share.id().toString();
  }

  private byte[] column(String column, int line) {
    return bytes(
        "select " + column + " from share_receipt where share_id = ? and number = ?", id(), line);
  }

  private byte[] end() {
    return bytes("select sealed_head from share where id = ?", id());
  }

  private byte[] bytes(String sql, Object... parameters) {
    return fixture.database.inTransaction(
        () -> (byte[]) query(sql, parameters).getResultList().get(0));
  }

  private int change(String sql, Object... parameters) {
    return fixture.database.inTransaction(() -> query(sql, parameters).executeUpdate());
  }

  private Query query(String sql, Object... parameters) {
    Query query = fixture.database.entities().createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    int bit = random.nextInt(copy.length * 8);
    copy[bit / 8] ^= (byte) (1 << bit % 8);
    return copy;
  }
}
