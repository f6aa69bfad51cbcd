package org.fanal.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.certification.KeyRing.Retired;
import org.fanal.credentials.keys.KeyKind;
import org.fanal.credentials.keys.KeyText;
import org.fanal.platform.KeyDevice;
import org.fanal.platform.PrivateFiles;
import org.fanal.platform.Settings;

/**
 * Finds the keys of one kind: {@code fanal.token.key} holds one, {@code fanal.token.key.file} names
 * its file, {@code fanal.token.key.alias} its place in a device; likewise for {@code signing} and
 * {@code wallet}. What {@code keys rotate} retired lies in {@code previous-keys} of the data
 * folder.
 */
record KeySource(Settings settings, KeyDevice device, KeyKind kind) {

  static final String RETIRED_FOLDER = "previous-keys";

  KeyRing ring() {
    return new KeyRing(kind, current(), previous());
  }

  private KeyPair current() {
    if (settings.text(setting("alias")).isPresent()) {
      return device.pair(alias(settings.text(setting("alias")).get()));
    }
    KeyText key =
        settings
            .text("fanal." + kind.word() + ".key")
            .map(text -> read(text, "fanal." + kind.word() + ".key"))
            .orElseGet(() -> read(file()));
    return new KeyPair(key.publicKey(), key.privateKey());
  }

  private String alias(String alias) {
    if (kind == KeyKind.SIGNING) {
      throw new IllegalStateException(
          "Java 17 reaches no Ed25519 key in a device: set " + setting("file") + " instead");
    }
    return alias;
  }

  private Path file() {
    Optional<Path> given = settings.text(setting("file")).map(Path::of);
    if (given.isEmpty() && !settings.demo()) {
      throw new IllegalStateException(
          "No %s key. Set %s to a key in PEM, mode 600 (openssl genpkey)."
              .formatted(kind.word(), setting("file")));
    }
    Path file = given.orElseGet(() -> settings.home().resolve("demo-" + kind.word() + ".pem"));
    if (settings.demo() && Files.notExists(file)) {
      make(file);
    }
    return file;
  }

  private List<Retired> previous() {
    Stream<KeyText> named = listed("previous.file").map(Path::of).map(this::read);
    Stream<KeyText> turned = filesTurnedOver().stream().map(this::read);
    Stream<Retired> files =
        Stream.concat(named, turned)
            .map(key -> new Retired(key.name(), key.publicKey(), key.retiredAt()));
    Stream<Retired> inDevice = listed("previous.alias").map(device::publicKey).map(this::unnoted);
    return Stream.concat(files, inDevice)
        .sorted(Comparator.comparing((Retired key) -> key.at().orElse(Instant.MIN)).reversed())
        .toList();
  }

  private Retired unnoted(PublicKey key) {
    return new Retired(kind.nameOf(key), key, Optional.empty());
  }

  private Stream<String> listed(String end) {
    return settings
        .text(setting(end))
        .map(list -> Stream.of(list.split(",")).map(String::strip).filter(s -> !s.isEmpty()))
        .orElse(Stream.empty());
  }

  private List<Path> filesTurnedOver() {
    Path folder = settings.home().resolve(RETIRED_FOLDER);
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(kind.prefix() + "-"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The keys of before cannot be read: " + folder, unreadable);
    }
  }

  private KeyText read(Path file) {
    try {
      return read(Files.readString(file), file.toString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The key cannot be read: " + file, unreadable);
    }
  }

  private KeyText read(String text, String place) {
    KeyText key = KeyText.read(kind, text);
    if (key.isDemo() && !settings.demo()) {
      throw new IllegalStateException(
          "The key of %s is a demo key. Set %s to one of your own."
              .formatted(place, setting("file")));
    }
    return key;
  }

  private void make(Path file) {
    try {
      PrivateFiles.write(file, KeyText.forDemo(kind).text());
    } catch (IOException unwritable) {
      throw new UncheckedIOException("The demo key cannot be written: " + file, unwritable);
    }
  }

  private String setting(String end) {
    return "fanal." + kind.word() + ".key." + end;
  }
}
