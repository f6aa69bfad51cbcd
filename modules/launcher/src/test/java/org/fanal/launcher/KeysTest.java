package org.fanal.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

  @TempDir Path folder;
  private Path own;

  @BeforeEach
  void writeAKeyOfOnesOwn() throws Exception {
    own = Files.writeString(folder.resolve("own.key"), "AAECAwQ=\n");
  }

  @Test
  void acceptsKeysOfOnesOwn() {
    assertThatCode(() -> refuse(Optional.of(own), Optional.of(own))).doesNotThrowAnyException();
  }

  @Test
  void saysWhichKeyIsMissing() {
    assertThatThrownBy(() -> refuse(Optional.empty(), Optional.of(own)))
        .hasMessageContaining("FANAL_MASTER_KEY_FILE");
    assertThatThrownBy(() -> refuse(Optional.of(own), Optional.empty()))
        .hasMessageContaining("FANAL_SIGNING_KEY_FILE");
  }

  @Test
  void refusesAnAbsentAndAnEmptyFile() throws Exception {
    Path absent = folder.resolve("absent");
    Path empty = Files.writeString(folder.resolve("empty"), " \n");

    assertThatThrownBy(() -> refuse(Optional.of(absent), Optional.of(own)))
        .hasMessage(Words.say("file.unreadable", absent));
    assertThatThrownBy(() -> refuse(Optional.of(own), Optional.of(empty)))
        .hasMessage(Words.say("file.unreadable", empty));
  }

  @Test
  void refusesAKeyMarkedAsTheDemonstrations() throws Exception {
    Path marked = Files.writeString(folder.resolve("copied.key"), "# Fanal demo key\nAAECAwQ=");

    assertThatThrownBy(() -> refuse(Optional.of(own), Optional.of(marked)))
        .hasMessage(Words.say("key.demo", marked));
  }

  @Test
  void refusesAKeyThatLiesInADemonstrationsFolder() throws Exception {
    Path data = folder.resolve("demo");
    DataFolder.open(data, true).close();
    Path inside = Files.createDirectories(data.resolve("keys")).resolve("signing.pem");
    Files.writeString(inside, "-----BEGIN PRIVATE KEY-----");

    assertThatThrownBy(() -> refuse(Optional.of(own), Optional.of(inside)))
        .hasMessage(Words.say("key.demo", inside));
  }

  private static void refuse(Optional<Path> master, Optional<Path> signing) throws LaunchRefused {
    new Keys(master, signing).refuseForRealUse();
  }
}
