package org.fanal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.fanal.platform.store.OwnerKeys;
import org.fanal.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class SecretsTest {

  private final TestDatabase database = TestDatabase.running();
  private final Secrets secrets =
      new Secrets(
          new OwnerKeys(database.entities()), PlatformFixture.aMasterKey(), Clock.systemUTC());
  private final UUID owner = UUID.randomUUID();

  @Test
  void opensWhatItSealed() {
    byte[] sealed = database.inTransaction(() -> secrets.seal(owner, "journal/p1", "Un jour."));

    assertThat(database.inTransaction(() -> secrets.open(owner, "journal/p1", sealed)))
        .contains("Un jour.");
  }

  @Test
  void sealsTheSameTextDifferentlyEachTime() {
    byte[] once = database.inTransaction(() -> secrets.seal(owner, "journal/p1", "Un jour."));
    byte[] twice = database.inTransaction(() -> secrets.seal(owner, "journal/p1", "Un jour."));

    assertThat(once).isNotEqualTo(twice);
    assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("jour");
  }

  @Test
  void refusesAnotherPlaceAnotherOwnerAndAnyChangedByte() {
    UUID other = UUID.randomUUID();
    byte[] sealed = database.inTransaction(() -> secrets.seal(owner, "journal/p1", "Un jour."));
    database.inTransaction(() -> secrets.seal(other, "journal/p1", "Autre."));

    assertRefused(owner, "journal/p2", sealed);
    assertRefused(other, "journal/p1", sealed);
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertRefused(owner, "journal/p1", changed);
    }
  }

  @Test
  void opensNothingOnceTheKeyIsDestroyed() {
    byte[] sealed = database.inTransaction(() -> secrets.seal(owner, "journal/p1", "Un jour."));

    database.inTransaction(() -> secrets.destroy(owner));

    assertThat(database.inTransaction(() -> secrets.open(owner, "journal/p1", sealed))).isEmpty();
  }

  private void assertRefused(UUID by, String context, byte[] sealed) {
    assertThatThrownBy(() -> database.inTransaction(() -> secrets.open(by, context, sealed)))
        .isInstanceOf(Sealing.SealBroken.class);
  }
}
