package org.fanal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  @Test
  void asksForNoFileOfAKeyThatIsInADevice() {
    Map<String, String> given = all(own);
    given.remove("token-key-file");
    given.put("token-key-alias", "token");

    assertThatCode(() -> new Keys(given).refuseForRealUse()).doesNotThrowAnyException();
    assertThat(new Keys(given).environment()).containsEntry("FANAL_TOKEN_KEY_ALIAS", "token");
  }

  private static void refuse(Optional<Path> master, Optional<Path> signing) throws LaunchRefused {
    Map<String, String> given = all(master.or(() -> signing).orElseThrow());
    put(given, "master-key-file", master);
    put(given, "signing-key-file", signing);
    new Keys(given).refuseForRealUse();
  }

  private static void put(Map<String, String> given, String name, Optional<Path> file) {
    given.remove(name);
    file.ifPresent(path -> given.put(name, path.toString()));
  }

  private static Map<String, String> all(Path file) {
    Map<String, String> given = new HashMap<>();
    for (String word : List.of("master", "signing", "token", "wallet")) {
      given.put(word + "-key-file", file.toString());
    }
    return given;
  }
}
