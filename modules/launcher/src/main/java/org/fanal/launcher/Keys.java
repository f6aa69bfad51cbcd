package org.fanal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files of the master key and of the signing key. In the demonstration the application makes
 * its own; real use must name both, and neither may come from a demonstration.
 */
record Keys(Optional<Path> master, Optional<Path> signing) {

  /** How the application marks a key that it made for a demonstration. */
  private static final String DEMO_MARK = "# Fanal demo key";

  void refuseForRealUse() throws LaunchRefused {
    refuse(master.orElseThrow(() -> Words.refusal("key.master")));
    refuse(signing.orElseThrow(() -> Words.refusal("key.signing")));
  }

  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    master.ifPresent(file -> environment.put("FANAL_MASTER_KEY_FILE", absolute(file)));
    signing.ifPresent(file -> environment.put("FANAL_SIGNING_KEY_FILE", absolute(file)));
    return environment;
  }

  private static String absolute(Path file) {
    return file.toAbsolutePath().toString();
  }

  private static void refuse(Path file) throws LaunchRefused {
    if (contentOf(file).startsWith(DEMO_MARK) || liesInDemoFolder(file)) {
      throw Words.refusal("key.demo", file);
    }
  }

  private static String contentOf(Path file) throws LaunchRefused {
    try {
      String text = Files.readString(file).strip();
      if (text.isEmpty()) {
        throw Words.refusal("file.unreadable", file);
      }
      return text;
    } catch (IOException e) {
      throw new LaunchRefused(Words.say("file.unreadable", file), e);
    }
  }

  private static boolean liesInDemoFolder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null) {
      if (DataFolder.isDemo(folder)) {
        return true;
      }
      folder = folder.getParent();
    }
    return false;
  }
}
