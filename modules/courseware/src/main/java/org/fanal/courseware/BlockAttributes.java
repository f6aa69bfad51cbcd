package org.fanal.courseware;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fanal.kernel.ContentIds;
import org.fanal.kernel.Region;

/** The {@code name=value} words of a block's opening line: each kind has its own, all needed. */
final class BlockAttributes {

  private BlockAttributes() {}

  static Optional<Map<String, String>> read(
      Segment.Kind kind, List<String> words, String file, int line, Problems problems) {
    Map<String, String> read = new TreeMap<>();
    boolean good = true;
    for (String word : words) {
      String[] pair = word.split("=", 2);
      good &= pair.length == 2 && isValid(pair[0], pair[1]);
      good &= read.put(pair[0], pair[pair.length - 1]) == null;
    }
    good &= read.keySet().containsAll(kind.attributes());
    good &= read.keySet().stream().allMatch(name -> isKnown(kind, name));
    if (!good) {
      problems.add(
          file, line, "The attributes of this " + kind.word() + " are not right.", mend(kind));
      return Optional.empty();
    }
    return Optional.of(read);
  }

  private static boolean isValid(String name, String value) {
    return switch (name) {
      case "minutes" -> value.matches("[1-9]|[1-5][0-9]|60");
      case "write" -> value.equals("yes");
      case "in" -> Region.of(value).isPresent();
      default -> ContentIds.isValid(value);
    };
  }

  private static boolean isKnown(Segment.Kind kind, String name) {
    return kind.attributes().contains(name) || kind.optional().contains(name);
  }

  private static String mend(Segment.Kind kind) {
    if (kind.attributes().isEmpty()) {
      return "Write “::: " + kind.word() + "” alone.";
    }
    String form =
        String.join(
            " ", kind.attributes().stream().map(name -> name + "=" + example(name)).toList());
    return "Write “::: " + kind.word() + " " + form + "”" + limits(kind) + ".";
  }

  private static String example(String name) {
    return switch (name) {
      case "minutes" -> "5";
      case "in" -> "CA-QC";
      default -> "an-id";
    };
  }

  private static String limits(Segment.Kind kind) {
    return switch (kind) {
      case REGION -> " (CA-QC, CA, FR, US or other)";
      case EXERCISE -> " (minutes from 1 to 60; write=yes for a private field)";
      default -> " (minutes from 1 to 60)";
    };
  }
}
