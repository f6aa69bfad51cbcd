package org.fanal.courseware;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a module's folder, each cleaned once. */
final class Pictures {

  private final FileSet files;
  private final String folder;
  private final Problems problems;
  private final Map<String, Optional<Picture>> cleaned = new HashMap<>();

  Pictures(FileSet files, String folder, Problems problems) {
    this.files = files;
    this.folder = folder;
    this.problems = problems;
  }

  /** The picture of that name; {@code asked} is the file and line that want it. */
  Optional<Picture> find(String name, Located asked) {
    if (!name.matches("[a-z0-9]+([.-][a-z0-9]+)*\\.svg")) {
      problems.add(
          asked.value(),
          asked.line(),
          "“" + name + "” is no picture of this folder.",
          "Name an .svg file beside the lesson.");
      return Optional.empty();
    }
    return cleaned.computeIfAbsent(name, key -> clean(key, asked));
  }

  private Optional<Picture> clean(String name, Located asked) {
    return files
        .need(folder + name, asked.value(), asked.line())
        .flatMap(file -> new SvgCleaner(file, problems).clean());
  }
}
