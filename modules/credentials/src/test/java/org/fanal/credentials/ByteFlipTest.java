package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteFlipTest {

  private static final int SEED = 20_261_121;

  private final CredentialFixture fixture = new CredentialFixture();
  private final byte[] credential = fixture.aCertificate().bytes();
  private final byte[] list = fixture.statusList();

  @Test
  void refusesEveryFlippedBitThatChangesWhatIsRead() {
    Random bits = new Random(SEED);
    List<String> accepted = new ArrayList<>();

    for (int at = 0; at < credential.length; at++) {
      byte[] flipped = flip(credential, at, bits.nextInt(8));
      if (readsOtherwise(flipped) && verdict(flipped).valid()) {
        accepted.add(at + ": " + (char) flipped[at]);
      }
    }

    assertThat(accepted).isEmpty();
  }

  @Test
  void refusesEveryFlippedBitOfTheStatusList() {
    Random bits = new Random(SEED);
    List<Integer> accepted = new ArrayList<>();

    for (int at = 0; at < list.length; at++) {
      byte[] flipped = flip(list, at, bits.nextInt(8));
      if (fixture.verifier.verify(credential, flipped, CredentialFixture.NOW).valid()) {
        accepted.add(at);
      }
    }

    assertThat(accepted).isEmpty();
  }

  private Verdict verdict(byte[] bytes) {
    return fixture.verifier.verify(bytes, list, CredentialFixture.NOW);
  }

  private boolean readsOtherwise(byte[] flipped) {
    try {
      JsonObject before = StrictJson.read(credential);
      return !StrictJson.read(flipped).equals(before);
    } catch (Refused unreadable) {
      return true;
    }
  }

  private static byte[] flip(byte[] bytes, int at, int bit) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) (1 << bit);
    return flipped;
  }
}
