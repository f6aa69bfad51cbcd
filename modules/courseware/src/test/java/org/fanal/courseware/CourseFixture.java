package org.fanal.courseware;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small course in which nothing is wrong, and ways to break it. */
final class CourseFixture {

  static final Path FOLDER = Path.of("src/test/resources/course");
  static final String MODULE = "programmes/garden/m1/";
  static final String LESSON = MODULE + "l1.fr.md";

  private CourseFixture() {}

  static Map<String, byte[]> aCourse() {
    try {
      return new TreeMap<>(ContentFolder.load(FOLDER));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Map<String, byte[]> aModule() {
    return new FileSet(aCourse(), new Problems()).folder(MODULE);
  }

  static Commons commons() {
    return CourseReader.read(aCourse()).value().orElseThrow().commons();
  }

  static Module readModule() {
    return ModuleReader.read(aModule(), commons()).clean().orElseThrow();
  }

  static Map<String, byte[]> aCourseWith(String file, String old, String replacement) {
    Map<String, byte[]> files = aCourse();
    String text = text(files, file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException("Not in " + file + ": " + old);
    }
    files.put(
        file,
        bytes(
            text.replaceFirst(
                java.util.regex.Pattern.quote(old),
                java.util.regex.Matcher.quoteReplacement(replacement))));
    return files;
  }

  /** The course with some Markdown added to the first step in French. */
  static Map<String, byte[]> aCourseWithProse(String markdown) {
    return aCourseWith(LESSON, "### Un détail", markdown + "\n\n### Un détail");
  }

  static String text(Map<String, byte[]> files, String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The line, from 1, of the first occurrence. */
  static int lineOf(String text, String marker) {
    int at = text.indexOf(marker);
    if (at < 0) {
      throw new IllegalArgumentException("Not there: " + marker);
    }
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
