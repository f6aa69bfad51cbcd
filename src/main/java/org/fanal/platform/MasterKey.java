package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one key outside the database: 32 bytes in base64, from the environment or a file; or made by
 * an AES key that never leaves its device ({@code fanal.master.key.alias}). In the demo it is made
 * at the first start; otherwise it must be given, and a demo key is refused.
 */
@ApplicationScoped
public class MasterKey {

  private static final String DEMO_MARK = "# Fanal demo key";

  /** Two blocks of 16 bytes that a device turns into the key. */
  private static final byte[] BLOCKS =
      "Fanal master k/1Fanal master k/2".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes;

  protected MasterKey() {}

  @Inject
  public MasterKey(Settings settings, KeyDevice device) {
    bytes =
        settings
            .text("fanal.master.key.alias")
            .map(alias -> device.derive(alias, BLOCKS))
            .orElseGet(() -> written(settings));
    if (bytes.length != Sealing.KEY_BYTES) {
      throw new IllegalStateException("The master key must be 32 bytes in base64");
    }
  }

  private static byte[] written(Settings settings) {
    String written = settings.text("fanal.master.key").orElseGet(() -> fromFile(settings));
    if (!settings.demo() && written.contains(DEMO_MARK)) {
      throw new IllegalStateException(
          "The master key is a demo key. Set fanal.master.key.file to a key of your own.");
    }
    return Base64.getDecoder().decode(withoutComments(written));
  }

  byte[] bytes() {
    return bytes.clone();
  }

  private static String withoutComments(String written) {
    return written
        .lines()
        .map(String::strip)
        .filter(line -> !line.startsWith("#"))
        .collect(Collectors.joining());
  }

  private static String fromFile(Settings settings) {
    Optional<Path> given = settings.text("fanal.master.key.file").map(Path::of);
    if (given.isEmpty() && !settings.demo()) {
      throw new IllegalStateException(
          "No master key. Set fanal.master.key.file (32 random bytes in base64, mode 600).");
    }
    Path file = given.orElse(settings.home().resolve("demo-master.key"));
    try {
      return settings.demo() ? demoKey(file) : Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The master key file cannot be read: " + file, unreadable);
    }
  }

  private static String demoKey(Path file) throws IOException {
    if (Files.notExists(file)) {
      String fresh = DEMO_MARK + "\n" + Base64.getEncoder().encodeToString(Sealing.newKey());
      PrivateFiles.write(file, fresh);
    }
    return Files.readString(file);
  }
}
