package org.fanal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.credentials.keys.KeyKind;
import org.fanal.credentials.keys.KeyText;

/**
 * The issuer's keys as files: what signs now, and the public halves of what signed before, which
 * lie in the data folder. Turning a key over leaves the old name of the file to the new key; the
 * old secret is gone with it.
 */
public final class KeyFiles {

  private static final String RETIRED_FOLDER = "previous-keys";

  private final Path data;
  private final Map<KeyKind, Path> current;

  public KeyFiles(Path data, Map<KeyKind, Path> current) {
    this.data = data;
    this.current = Map.copyOf(current);
  }

  /** Where the demonstration keeps its own. */
  public static Path demo(Path data, KeyKind kind) {
    return data.resolve("demo-" + kind.word() + ".pem");
  }

  /**
   * A key that verifies.
   *
   * @param expires the end of its time; nothing for the one that signs
   */
  public record Listed(KeyKind kind, String name, Optional<Instant> expires) {}

  /** One key took another's place. */
  public record Turned(KeyKind kind, String before, String after, Instant beforeExpires) {}

  public List<Listed> list() throws IOException {
    List<Listed> all = new ArrayList<>();
    for (KeyKind kind : KeyKind.values()) {
      if (current.containsKey(kind)) {
        all.add(new Listed(kind, read(kind, current.get(kind)).name(), Optional.empty()));
      }
      for (Path file : retired(kind)) {
        KeyText key = read(kind, file);
        all.add(new Listed(kind, key.name(), key.retiredAt().map(at -> at.plus(KeyText.KEPT))));
      }
    }
    return all;
  }

  /**
   * The public half is put away before its file is given to the new key: no step loses it. The file
   * keeps its owner and mode, and a link to it stays a link.
   */
  public List<Turned> rotate(Instant now) throws IOException {
    List<Turned> turned = new ArrayList<>();
    Path folder = PrivateFiles.folder(data.resolve(RETIRED_FOLDER));
    for (KeyKind kind : KeyKind.values()) {
      if (current.containsKey(kind)) {
        KeyText before = read(kind, current.get(kind));
        KeyText after = before.successor();
        try (PrivateFiles.Draft draft =
            PrivateFiles.Draft.instead(current.get(kind), after.text())) {
          PrivateFiles.write(folder.resolve(before.name() + ".pem"), before.retired(now).text());
          draft.put();
        }
        turned.add(new Turned(kind, before.name(), after.name(), now.plus(KeyText.KEPT)));
      }
    }
    return turned;
  }

  private List<Path> retired(KeyKind kind) throws IOException {
    Path folder = data.resolve(RETIRED_FOLDER);
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(kind.prefix() + "-"))
          .sorted()
          .toList();
    }
  }

  private static KeyText read(KeyKind kind, Path file) throws IOException {
    try {
      return KeyText.read(kind, Files.readString(file));
    } catch (IllegalArgumentException notAKey) {
      throw new IOException(file + ": " + notAKey.getMessage(), notAKey);
    }
  }
}
