package org.fanal.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files and folders that only their owner reads. */
final class PrivateFiles {

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private PrivateFiles() {}

  static Path folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return folder;
    }
    return Files.createDirectories(folder, OWNER_FOLDER);
  }

  /** Replaces the whole file at once: a reader sees the old text or the new one. */
  static void write(Path file, String text) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), ".", ".new", OWNER_FILE);
    Files.writeString(draft, text, StandardCharsets.UTF_8);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * What will take that file's place, with its owner, group and mode; a link stays, and what it
   * leads to is replaced.
   */
  record Draft(Path written, Path file) implements AutoCloseable {

    static Draft instead(Path file, String text) throws IOException {
      Path real = file.toRealPath();
      Path written = Files.createTempFile(real.getParent(), ".", ".new", OWNER_FILE);
      Draft draft = new Draft(written, real);
      try {
        Files.writeString(written, text, StandardCharsets.UTF_8);
        draft.takeAfter(Files.readAttributes(real, PosixFileAttributes.class));
      } catch (IOException refused) {
        draft.close();
        throw refused;
      }
      return draft;
    }

    private void takeAfter(PosixFileAttributes before) throws IOException {
      PosixFileAttributeView now =
          Files.getFileAttributeView(written, PosixFileAttributeView.class);
      if (!now.getOwner().equals(before.owner())) {
        now.setOwner(before.owner());
      }
      if (!now.readAttributes().group().equals(before.group())) {
        now.setGroup(before.group());
      }
      now.setPermissions(before.permissions());
    }

    /** At once: a reader sees the old text or the new one. */
    void put() throws IOException {
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What was not put is gone. */
    @Override
    public void close() throws IOException {
      Files.deleteIfExists(written);
    }
  }

  /** The secret kept in that file, made at first use: 24 random bytes in URL-safe letters. */
  static String secretKeptIn(Path file) throws IOException {
    if (!Files.exists(file)) {
      write(file, randomLetters(24) + "\n");
    }
    return Files.readString(file).strip();
  }

  static String randomLetters(int bytes) {
    byte[] random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** With all that it holds, if it is there. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> tree = Files.walk(folder)) {
      deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
