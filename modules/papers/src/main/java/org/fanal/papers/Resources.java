package org.fanal.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files that this module carries. */
final class Resources {

  private Resources() {}

  static byte[] bytes(String name) {
    try (InputStream file = Resources.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException("The module lost its file " + name, broken);
    }
  }
}
