package org.fanal.web.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of addresses, one a line in {@code routes.txt}: {@code /learn/{module} /view.xhtml}.
 */
final class RouteTable {

  /** A folder of their own: the server would redirect {@code /trainer} to a folder of that name. */
  private static final String VIEWS = "/views";

  static final RouteTable APPLICATION = read("/org/fanal/web/routes.txt");

  private final List<Route> routes;

  RouteTable(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  record Match(String view, Map<String, String> parts) {}

  /** Fixed words come before named parts in the table, so the first match is the right one. */
  Optional<Match> match(String path) {
    String[] segments = path.split("/", -1);
    return routes.stream().flatMap(route -> route.match(segments).stream()).findFirst();
  }

  private static RouteTable read(String resource) {
    try (InputStream in = RouteTable.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new RouteTable(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Route::parse)
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  record Route(List<String> pattern, String view) {

    static Route parse(String line) {
      String[] columns = line.strip().split("\\s+");
      return new Route(List.of(columns[0].split("/", -1)), VIEWS + columns[1]);
    }

    Optional<Match> match(String[] segments) {
      if (segments.length != pattern.size()) {
        return Optional.empty();
      }
      Map<String, String> parts = new HashMap<>();
      for (int i = 0; i < segments.length; i++) {
        String expected = pattern.get(i);
        if (expected.startsWith("{") && !segments[i].isEmpty()) {
          parts.put(expected.substring(1, expected.length() - 1), segments[i]);
        } else if (!expected.equals(segments[i])) {
          return Optional.empty();
        }
      }
      return Optional.of(new Match(view, parts));
    }
  }
}
