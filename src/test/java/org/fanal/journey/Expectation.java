package org.fanal.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A line of {@code crawl.txt}: who may come to an address, and what comes back to them.
 *
 * @param pattern as in {@code routes.txt} or OpenAPI
 * @param open to whom: a role, {@code people} for everybody signed in, or {@code all}
 * @param example an address that is there for them
 * @param statuses one of which they get
 */
record Expectation(
    String method, String pattern, String open, String example, List<Integer> statuses) {

  static List<Expectation> all() {
    try (InputStream in = Expectation.class.getResourceAsStream("crawl.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Expectation::parse)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Expectation parse(String line) {
    String[] columns = line.strip().split("\\s+");
    List<Integer> statuses = Arrays.stream(columns[4].split(",")).map(Integer::valueOf).toList();
    return new Expectation(
        columns[0],
        columns[1],
        columns[2],
        columns[3].equals("=") ? columns[1] : columns[3],
        statuses);
  }

  String key() {
    return method + " " + pattern;
  }

  boolean opensTo(String role) {
    return open.equals("all") || open.equals(role) || open.equals("people") && !role.equals("all");
  }
}
