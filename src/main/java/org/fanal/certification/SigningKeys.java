package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.certification.model.KeyFile;
import org.fanal.credentials.SigningKey;
import org.fanal.credentials.VerifyingKey;
import org.fanal.platform.PrivateFiles;
import org.fanal.platform.Settings;

/**
 * The issuer's keys, in files outside the database. {@code fanal.signing.key.file} signs; {@code
 * fanal.signing.key.previous.file} only stands in the DID document, so that what it signed still
 * verifies after a rotation. The demo makes a key of its own; real use refuses it.
 */
@ApplicationScoped
public class SigningKeys {

  private static final String CURRENT = "fanal.signing.key.file";
  private static final String PREVIOUS = "fanal.signing.key.previous.file";

  private SigningKey current;
  private List<VerifyingKey> published;

  protected SigningKeys() {}

  @Inject
  public SigningKeys(Settings settings) {
    current = currentFile(settings).signing();
    published =
        Stream.concat(
                Stream.of(current.verifyingKey()),
                settings.text(PREVIOUS).map(Path::of).map(file -> read(settings, file)).stream()
                    .map(KeyFile::verifying))
            .distinct()
            .toList();
  }

  SigningKey current() {
    return current;
  }

  /** All that the DID document lists, the one that signs first. */
  List<VerifyingKey> published() {
    return published;
  }

  private static KeyFile currentFile(Settings settings) {
    Optional<Path> given = settings.text(CURRENT).map(Path::of);
    if (given.isEmpty() && !settings.demo()) {
      throw new IllegalStateException(
          "No signing key. Set "
              + CURRENT
              + " to an Ed25519 key in PEM, mode 600 (openssl genpkey -algorithm ed25519).");
    }
    Path file = given.orElseGet(() -> settings.home().resolve("demo-signing.pem"));
    if (settings.demo() && Files.notExists(file)) {
      make(file);
    }
    return read(settings, file);
  }

  private static KeyFile read(Settings settings, Path file) {
    try {
      KeyFile key = KeyFile.read(Files.readString(file));
      if (key.isDemo() && !settings.demo()) {
        throw new IllegalStateException(
            "The signing key " + file + " is a demo key. Set " + CURRENT + " to one of your own.");
      }
      return key;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The signing key cannot be read: " + file, unreadable);
    }
  }

  private static void make(Path file) {
    try {
      PrivateFiles.write(file, KeyFile.forDemo());
    } catch (IOException unwritable) {
      throw new UncheckedIOException("The demo key cannot be written: " + file, unwritable);
    }
  }
}
