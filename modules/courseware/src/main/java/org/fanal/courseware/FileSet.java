package org.fanal.courseware;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a reading, by path. What nobody takes is told at the end; what is not clean text is
 * told when it is taken.
 */
final class FileSet {

  private static final int LARGEST = 300_000;

  private final SortedMap<String, byte[]> files;
  private final Problems problems;
  private final Set<String> taken = new HashSet<>();

  FileSet(Map<String, byte[]> files, Problems problems) {
    this.files = new TreeMap<>(files);
    this.problems = problems;
  }

  Collection<String> paths() {
    return files.keySet();
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  /** The bytes of a folder's files by their name in it, which count as taken or not as before. */
  Map<String, byte[]> folder(String prefix) {
    Map<String, byte[]> found = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.startsWith(prefix)) {
            found.put(path.substring(prefix.length()), bytes);
          }
        });
    return found;
  }

  /** Reads a file that must be there. */
  Optional<SourceFile> need(String path, String askedBy, int line) {
    if (!has(path)) {
      problems.add(askedBy, line, "The file " + path + " is missing.", "Add it.");
    }
    return take(path);
  }

  Optional<SourceFile> take(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      return Optional.empty();
    }
    taken.add(path);
    if (bytes.length > LARGEST) {
      problems.add(
          path, 1, "The file has " + bytes.length + " bytes.", "Keep it under " + LARGEST + ".");
      return Optional.empty();
    }
    return decoded(path, bytes);
  }

  private Optional<SourceFile> decoded(String path, byte[] bytes) {
    Optional<String> text = NormalText.of(bytes);
    if (text.isEmpty()) {
      int line = NormalText.lineOfFirstBadByte(bytes);
      problems.add(path, line, "This is not UTF-8.", "Save the file as UTF-8.");
    }
    text.ifPresent(content -> HiddenCharacters.check(path, content, problems));
    return text.map(content -> new SourceFile(path, content));
  }

  /** Takes all files of this beginning unread. */
  void setAside(String prefix) {
    files.keySet().stream().filter(path -> path.startsWith(prefix)).forEach(taken::add);
  }

  void reportUnused() {
    files.keySet().stream()
        .filter(path -> !taken.contains(path))
        .forEach(
            path ->
                problems.add(
                    path,
                    1,
                    "Nothing uses this file.",
                    "Refer to it where it belongs or delete it."));
  }
}
