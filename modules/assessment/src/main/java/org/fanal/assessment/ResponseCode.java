package org.fanal.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Responses as lines. Reading is as strict as writing, so that equal answers are equal lines. */
final class ResponseCode {

  static final int LONGEST = 200;

  private static final String POSITION = "(?:0|[1-9][0-9]?)";
  private static final String PAIR = POSITION + "-" + POSITION;
  private static final Pattern LIST =
      Pattern.compile("[co]:(?:%1$s(?:,%1$s)*)?".formatted(POSITION));
  private static final Pattern PAIRS = Pattern.compile("p:(?:%1$s(?:,%1$s)*)?".formatted(PAIR));

  private ResponseCode() {}

  static String chosen(Collection<Integer> options) {
    return "c:" + list(options);
  }

  static String ordered(Collection<Integer> steps) {
    return "o:" + list(steps);
  }

  static String paired(Map<Integer, Integer> rights) {
    return rights.entrySet().stream()
        .map(pair -> pair.getKey() + "-" + pair.getValue())
        .collect(Collectors.joining(",", "p:", ""));
  }

  static Optional<Response> parse(String line) {
    if (line == null || line.length() > LONGEST) {
      return Optional.empty();
    }
    return read(line).filter(response -> response.encode().equals(line));
  }

  private static Optional<Response> read(String line) {
    boolean known = LIST.matcher(line).matches() || PAIRS.matcher(line).matches();
    List<String> parts = known ? parts(line.substring(2)) : List.of();
    if (!known || parts.size() > Response.MOST) {
      return Optional.empty();
    }
    return switch (line.charAt(0)) {
      case 'c' -> Optional.of(new Response.Chosen(new TreeSet<>(numbers(parts))));
      case 'p' -> Optional.of(new Response.Paired(pairs(parts)));
      default -> ordered(numbers(parts));
    };
  }

  private static Optional<Response> ordered(List<Integer> steps) {
    boolean eachOnce = steps.stream().distinct().count() == steps.size();
    return eachOnce ? Optional.of(new Response.Ordered(steps)) : Optional.empty();
  }

  private static SortedMap<Integer, Integer> pairs(List<String> parts) {
    SortedMap<Integer, Integer> rights = new TreeMap<>();
    for (String part : parts) {
      int hyphen = part.indexOf('-');
      rights.put(
          Integer.valueOf(part.substring(0, hyphen)), Integer.valueOf(part.substring(hyphen + 1)));
    }
    return rights;
  }

  private static List<String> parts(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(","));
  }

  private static List<Integer> numbers(List<String> parts) {
    return parts.stream().map(Integer::valueOf).toList();
  }

  private static String list(Collection<Integer> positions) {
    return positions.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
