package org.fanal.courseware;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads all of {@code content/}. */
public final class CourseReader {

  private static final String PROGRAMMES = "programmes/";

  /** What stands beside the course: the figures, and what the check of content looks at. */
  private static final List<String> NOT_THE_COURSE = List.of("README.md", "traceability.yaml");

  private CourseReader() {}

  public static Reading<Course> read(Path folder) throws IOException {
    return read(ContentFolder.load(folder));
  }

  /** Reads files by their path in the folder, with slashes. */
  public static Reading<Course> read(Map<String, byte[]> content) {
    Problems problems = new Problems();
    FileSet files = new FileSet(content, problems);
    Commons commons = new CommonsReader(files, problems).read();
    Course course =
        new Course(
            programmes(files, commons, problems),
            commons,
            new CrisisReader(files, problems).read(),
            new PageReader(files, commons, problems).read(),
            new EthicsReader(files, commons, problems).read(),
            new ResourceReader(files, problems).read(),
            new KitReader(files, commons, problems).read());
    NOT_THE_COURSE.forEach(files::setAside);
    files.reportUnused();
    return new Reading<>(Optional.of(course), problems.report());
  }

  private static List<Programme> programmes(FileSet files, Commons commons, Problems problems) {
    ProgrammeReader reader = new ProgrammeReader(files, commons, problems);
    Set<String> folders = new TreeSet<>();
    files.paths().stream()
        .filter(path -> path.matches(PROGRAMMES + "[^/]+/.+"))
        .map(path -> path.substring(0, path.indexOf('/', PROGRAMMES.length()) + 1))
        .forEach(folders::add);
    if (folders.isEmpty()) {
      problems.add(PROGRAMMES, 1, "There is no programme.", "Add programmes/…/programme.yaml.");
    }
    return folders.stream()
        .flatMap(folder -> reader.read(folder).stream())
        .sorted(Comparator.comparing(Programme::audience))
        .toList();
  }
}
