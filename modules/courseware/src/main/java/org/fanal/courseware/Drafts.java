package org.fanal.courseware;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Sets the modules aside that have a folder but that their programme does not name yet: they are
 * not read, and the report says so in a line.
 */
final class Drafts {

  private final FileSet files;
  private final String folder;
  private final Problems problems;

  Drafts(FileSet files, String folder, Problems problems) {
    this.files = files;
    this.folder = folder;
    this.problems = problems;
  }

  void setAside(List<Located> named) {
    Set<String> modules = named.stream().map(Located::value).collect(Collectors.toSet());
    for (String draft : folders()) {
      if (!modules.contains(draft)) {
        files.setAside(folder + draft + "/");
        files.setAside(folder + ExamReader.FOLDER + draft + ".yaml");
        problems.remark(
            folder + "programme.yaml", 1, "The module " + draft + " is not in the programme yet.");
      }
    }
  }

  private Set<String> folders() {
    return files.paths().stream()
        .filter(path -> path.startsWith(folder) && path.indexOf('/', folder.length()) > 0)
        .map(path -> path.substring(folder.length(), path.indexOf('/', folder.length())))
        .filter(name -> !ExamReader.FOLDER.equals(name + "/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
