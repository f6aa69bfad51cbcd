package org.fanal.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fanal.disclosure.model.ReceiptChain.Line;
import org.junit.jupiter.api.Test;

class ReceiptChainTest {

  private static final byte[] SALT = {1, 2, 3};
  private final List<Line> lines = threeLines();

  @Test
  void isWholeAsItWasWritten() {
    assertThat(ReceiptChain.isWhole(lines)).isTrue();
    assertThat(ReceiptChain.isWhole(List.of())).isTrue();
  }

  @Test
  void noticesALineThatIsGoneMovedOrPutIn() {
    assertThat(ReceiptChain.isWhole(List.of(lines.get(0), lines.get(2)))).isFalse();
    assertThat(ReceiptChain.isWhole(lines.subList(1, 3))).isFalse();
    assertThat(ReceiptChain.isWhole(List.of(lines.get(1), lines.get(0), lines.get(2)))).isFalse();
    assertThat(ReceiptChain.isWhole(List.of(lines.get(0), lines.get(0), lines.get(1)))).isFalse();
  }

  @Test
  void noticesEveryBitThatFlips() {
    for (int line = 0; line < lines.size(); line++) {
      for (int bit = 0; bit < 256; bit++) {
        Line as = lines.get(line);
        assertBroken(line, new Line(as.number(), flipped(as.commitment(), bit), as.hash()));
        assertBroken(line, new Line(as.number(), as.commitment(), flipped(as.hash(), bit)));
      }
      Line as = lines.get(line);
      assertBroken(line, new Line(as.number() + 1, as.commitment(), as.hash()));
    }
  }

  @Test
  void commitsToDetailsThroughTheirSalt() {
    byte[] other = {1, 2, 4};

    assertThat(ReceiptChain.commitment(SALT, "valid"))
        .isNotEqualTo(ReceiptChain.commitment(SALT, "not valid"))
        .isNotEqualTo(ReceiptChain.commitment(other, "valid"));
  }

  @Test
  void isQuotedInEightCharacters() {
    assertThat(ReceiptChain.reference(ReceiptChain.start())).isEqualTo("0000 0000");
    assertThat(ReceiptChain.reference(lines.get(0).hash()))
        .matches("[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}");
  }

  private void assertBroken(int place, Line changed) {
    List<Line> edited = new ArrayList<>(lines);
    edited.set(place, changed);
    assertThat(ReceiptChain.isWhole(edited)).isFalse();
  }

  private static byte[] flipped(byte[] bytes, int bit) {
    byte[] copy = bytes.clone();
    copy[bit / 8] ^= (byte) (1 << bit % 8);
    return copy;
  }

  private static List<Line> threeLines() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      byte[] commitment = ReceiptChain.commitment(SALT, "opening " + i);
      lines.add(ReceiptChain.next(ReceiptChain.headOf(lines), commitment));
    }
    return lines;
  }
}
