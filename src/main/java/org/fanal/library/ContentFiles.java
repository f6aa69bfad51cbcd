package org.fanal.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import org.fanal.courseware.Course;
import org.fanal.courseware.CourseReader;
import org.fanal.courseware.Reading;

/**
 * Finds the content: in a folder that the operator names, else in the application itself, which the
 * server unpacks to files.
 */
final class ContentFiles {

  private static final String IN_APPLICATION = "content/sources.yaml";

  private ContentFiles() {}

  static Reading<Course> read(Optional<String> folder) {
    try {
      return folder.isPresent() ? CourseReader.read(Path.of(folder.get())) : readOwn();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The content cannot be read", unreadable);
    }
  }

  private static Reading<Course> readOwn() throws IOException {
    URL known = ContentFiles.class.getClassLoader().getResource(IN_APPLICATION);
    if (known == null) {
      throw new IllegalStateException("The application was built without content");
    }
    return CourseReader.read(Path.of(uriOf(known)).getParent());
  }

  private static URI uriOf(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("Not an address: " + url, impossible);
    }
  }
}
