package org.fanal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one folder that a running Fanal writes to: database, mails, keys, log. It serves one process
 * at a time, and either the demonstration or real use, never both.
 */
final class DataFolder implements AutoCloseable {

  private static final String DEMO = "demo";
  private static final String REAL = "main";
  private static final String NOTE = "use";
  private static final long NEEDED_MEGABYTES = 1024;

  private final Path path;
  private final FolderLock lock;

  private DataFolder(Path path, FolderLock lock) {
    this.path = path;
    this.lock = lock;
  }

  static DataFolder open(Path path, boolean demo) throws LaunchRefused {
    try {
      PrivateFiles.folder(path);
      refuseFullDisk(path);
      FolderLock lock =
          FolderLock.take(path).orElseThrow(() -> Words.refusal("folder.in-use", path));
      refuseOtherUse(path, demo ? DEMO : REAL);
      return new DataFolder(path, lock);
    } catch (IOException e) {
      throw new LaunchRefused(Words.say("folder.unwritable", path), e);
    }
  }

  private static void refuseFullDisk(Path path) throws IOException, LaunchRefused {
    long free = Files.getFileStore(path).getUsableSpace() / (1024 * 1024);
    if (!isEnough(free)) {
      throw Words.refusal("folder.full", path, free, NEEDED_MEGABYTES);
    }
  }

  static boolean isEnough(long freeMegabytes) {
    return freeMegabytes >= NEEDED_MEGABYTES;
  }

  private static void refuseOtherUse(Path path, String use) throws IOException, LaunchRefused {
    Path note = path.resolve(NOTE);
    if (!Files.exists(note)) {
      Files.writeString(note, use + "\n");
    }
    if (!Files.readString(note).strip().equals(use)) {
      throw Words.refusal("folder.use." + use, path);
    }
  }

  static boolean isDemo(Path folder) {
    try {
      Path note = folder.resolve(NOTE);
      return Files.isRegularFile(note) && Files.readString(note).strip().equals(DEMO);
    } catch (IOException unreadable) {
      return false;
    }
  }

  Path path() {
    return path;
  }

  Path folder(String name) throws IOException {
    return PrivateFiles.folder(path.resolve(name));
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
