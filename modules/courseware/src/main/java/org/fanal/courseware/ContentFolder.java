package org.fanal.courseware;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Loads every file under a folder, by path with slashes; names that begin with a dot stay out. */
final class ContentFolder {

  private ContentFolder() {}

  static Map<String, byte[]> load(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path file : regularFiles(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      if (!path.startsWith(".") && !path.contains("/.")) {
        files.put(path, Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static List<Path> regularFiles(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).toList();
    }
  }
}
