package org.fanal.courseware;

import java.util.List;

/** A text file, normalised: NFC and LF. Its path is the one that a report shows. */
record SourceFile(String path, String text) {

  List<String> lines() {
    return List.of(text.split("\n", -1));
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
