package org.fanal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.credentials.keys.KeyKind;
import org.fanal.credentials.keys.KeyText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandTest {

  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

  /** Made once: an RSA key takes seconds, and no test changes what it is given. */
  private static final Map<KeyKind, String> DEMO_KEYS =
      Stream.of(KeyKind.values())
          .collect(Collectors.toMap(kind -> kind, kind -> KeyText.forDemo(kind).text()));

  @TempDir Path data;

  @BeforeEach
  void makeADemonstration() throws Exception {
    DataFolder.open(data, true).close();
    for (KeyKind kind : KeyKind.values()) {
      PrivateFiles.write(KeyFiles.demo(data, kind), DEMO_KEYS.get(kind));
    }
  }

  @Test
  void turnsEveryKeyOverAndKeepsThePublicHalvesOfBefore() throws Exception {
    List<String> before = names();

    String said = said("rotate", "--yes");

    assertThat(names()).doesNotContainAnyElementsOf(before);
    for (String name : before) {
      String kept = Files.readString(data.resolve("previous-keys").resolve(name + ".pem"));
      assertThat(kept).contains("# retired 2026-11-22T02:00:00Z").doesNotContain("PRIVATE");
      assertThat(said).contains(name);
    }
    assertThat(said).contains("2027-03-02");
    assertThat(said("list")).contains(before).contains(names());
    assertThat(Files.getPosixFilePermissions(KeyFiles.demo(data, KeyKind.TOKEN)))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void keepsTheNoteOfADemoKey() throws Exception {
    said("rotate", "--yes");

    assertThat(Files.readString(KeyFiles.demo(data, KeyKind.SIGNING)))
        .startsWith("# Fanal demo key");
  }

  @Test
  void asksFirst() throws Exception {
    List<String> before = names();

    assertThatThrownBy(() -> said("rotate"))
        .isInstanceOf(LaunchRefused.class)
        .hasMessage(Words.say("keys.sure"));

    assertThat(names()).isEqualTo(before);
    assertThat(data.resolve("previous-keys")).doesNotExist();
  }

  @Test
  void leavesModesAndLinksAsTheyWere() throws Exception {
    Path link = KeyFiles.demo(data, KeyKind.TOKEN);
    Path real = Files.createDirectory(data.resolve("elsewhere")).resolve("token.pem");
    Files.move(link, real);
    Files.createSymbolicLink(link, real);
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
    String before = names().get(1);

    said("rotate", "--yes");

    assertThat(names().get(1)).isNotEqualTo(before);
    assertThat(link).isSymbolicLink();
    assertThat(Files.getPosixFilePermissions(real))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    try (Stream<Path> left = Files.list(real.getParent())) {
      assertThat(left).containsExactly(real);
    }
  }

  @Test
  void turnsNothingOverWhileFanalRuns() throws Exception {
    List<String> before = names();
    try (DataFolder running = DataFolder.open(data, true)) {
      assertThatThrownBy(() -> said("rotate", "--yes"))
          .isInstanceOf(LaunchRefused.class)
          .hasMessage(Words.say("folder.in-use", running.path()));
    }

    assertThat(names()).isEqualTo(before);
  }

  @Test
  void leavesAKeyOfADeviceAlone() throws Exception {
    String before = names().get(1);

    String said = said("rotate", "--yes", "--token-key-alias", "token");

    assertThat(names().get(1)).isEqualTo(before);
    assertThat(said).contains("FANAL_TOKEN_KEY_PREVIOUS_ALIAS");
  }

  @Test
  void refusesWhatItDoesNotUnderstandAndAFolderThatIsNotThere() {
    assertThatThrownBy(() -> said("renew")).hasMessage(Words.say("keys.usage"));
    assertThatThrownBy(() -> said("list", "--data", data.resolve("x").toString()))
        .hasMessage(Words.say("keys.no-data", data.resolve("x")));
  }

  private List<String> names() throws Exception {
    return Stream.of(KeyKind.values()).map(this::name).toList();
  }

  private String name(KeyKind kind) {
    try {
      return KeyText.read(kind, Files.readString(KeyFiles.demo(data, kind))).name();
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private String said(String... words) throws LaunchRefused {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> arguments =
        List.of(words).contains("--data")
            ? List.of(words)
            : Stream.concat(Stream.of(words), Stream.of("--data", data.toString())).toList();
    KeysCommand.from(arguments, Map.of())
        .run(new PrintStream(out, true, StandardCharsets.UTF_8), NOW);
    return out.toString(StandardCharsets.UTF_8);
  }
}
