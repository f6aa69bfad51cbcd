package org.fanal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The master key (32 bytes in base64) and the signing key (Ed25519, PKCS#8 in PEM, as {@code
 * openssl genpkey -algorithm ed25519} writes it). Lines that begin with # say what a file is; the
 * demonstration's keys say so of themselves, and real use refuses them.
 */
record Keys(Path master, Path signing) {

  private static final String DEMO_MARK = "# Fanal demo key";

  static Keys forDemo(DataFolder data) throws IOException {
    Path folder = data.folder("keys");
    Keys keys = new Keys(folder.resolve("master.key"), folder.resolve("signing.pem"));
    if (!Files.exists(keys.master)) {
      PrivateFiles.write(keys.master, DEMO_MARK + "\n" + newMaster());
    }
    if (!Files.exists(keys.signing)) {
      PrivateFiles.write(keys.signing, DEMO_MARK + "\n" + newSigning());
    }
    return keys;
  }

  static Keys forRealUse(Optional<Path> master, Optional<Path> signing) throws LaunchRefused {
    return new Keys(own(master, "key.master"), own(signing, "key.signing"));
  }

  private static Path own(Optional<Path> given, String key) throws LaunchRefused {
    Path file = given.orElseThrow(() -> Words.refusal(key)).toAbsolutePath();
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new LaunchRefused(Words.say("file.unreadable", file), e);
    }
    if (text.isBlank()) {
      throw Words.refusal("file.unreadable", file);
    }
    if (text.contains(DEMO_MARK)) {
      throw Words.refusal("key.demo", file);
    }
    return file;
  }

  private static String newMaster() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes) + "\n";
  }

  private static String newSigning() {
    try {
      byte[] pkcs8 =
          KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
      String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pkcs8);
      return "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK 17 has Ed25519.", e);
    }
  }
}
