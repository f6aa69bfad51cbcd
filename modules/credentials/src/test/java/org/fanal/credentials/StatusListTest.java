package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusListTest {

  private static final int PARTS = 256;
  private static final int DRAWN = 8_192;

  private final Random random = new Random(7);

  @Test
  void keepsEveryBitThroughPublishing() {
    Set<Integer> revoked = new TreeSet<>(List.of(0, 7, 8, StatusList.LENGTH - 1));
    random.ints(500, 0, StatusList.LENGTH).forEach(revoked::add);

    StatusList read = StatusList.decode(StatusList.of(revoked).encoded()).orElseThrow();

    for (int index = 0; index < StatusList.LENGTH; index++) {
      assertThat(read.isSet(index)).isEqualTo(revoked.contains(index));
    }
  }

  /** With a fixed seed, so that it holds or fails for good; the bounds leave out one in 10,000. */
  @Test
  void drawsEveryPartOfAListAlikeAndInNoOrder() {
    BitSet used = new BitSet(StatusList.LENGTH);
    int[] parts = new int[PARTS];
    int upward = 0;
    int last = -1;
    for (int i = 0; i < DRAWN; i++) {
      int index = StatusList.freeIndex(random, used::get).orElseThrow();
      used.set(index);
      parts[index / (StatusList.LENGTH / PARTS)]++;
      upward += index > last ? 1 : 0;
      last = index;
    }
    double expected = (double) DRAWN / PARTS;

    double chiSquare =
        Arrays.stream(parts).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();

    assertThat(used.cardinality()).isEqualTo(DRAWN);
    assertThat(chiSquare).isBetween(174.0, 347.0);
    assertThat(upward).isBetween(DRAWN / 2 - 160, DRAWN / 2 + 160);
  }

  /** The order of bits is the published example's: index 0 is the leftmost. */
  @Test
  void setsTheLeftmostBitFirst() throws IOException {
    byte[] bytes = new byte[StatusList.LENGTH / 8];
    bytes[0] = (byte) 0x80;

    StatusList read = StatusList.decode(published(bytes)).orElseThrow();

    assertThat(read.isSet(0)).isTrue();
    assertThat(read.isSet(7)).isFalse();
  }

  @Test
  void leavesTheListItWasMadeFromAsItWas() {
    StatusList empty = StatusList.empty();

    assertThat(empty.with(3).isSet(3)).isTrue();
    assertThat(empty.isSet(3)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, StatusList.LENGTH})
  void knowsItsBorders(int outside) {
    assertThatThrownBy(() -> StatusList.empty().isSet(outside))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StatusRef(CredentialFixture.LIST, outside))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAListOfAnotherLength() throws IOException {
    assertThat(StatusList.decode(published(new byte[StatusList.LENGTH / 8 - 1]))).isEmpty();
    assertThat(StatusList.decode(published(new byte[StatusList.LENGTH / 8 + 1]))).isEmpty();
    assertThat(StatusList.decode(published(new byte[50_000_000]))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "u", "z123", "u!!", "uAAAA"})
  void refusesWhatIsNoList(String encoded) {
    assertThat(StatusList.decode(encoded)).isEmpty();
  }

  @Test
  void givesEveryIndexOnce() {
    BitSet used = new BitSet(StatusList.LENGTH);
    used.set(0, StatusList.LENGTH - 200);

    for (int i = 0; i < 200; i++) {
      int index = StatusList.freeIndex(random, used::get).orElseThrow();
      assertThat(used.get(index)).isFalse();
      used.set(index);
    }

    assertThat(StatusList.freeIndex(random, used::get)).isEqualTo(OptionalInt.empty());
  }

  private static String published(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }
}
