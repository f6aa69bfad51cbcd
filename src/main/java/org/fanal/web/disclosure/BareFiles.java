package org.fanal.web.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.platform.Hashes;

/**
 * The files of the verification page. They are served below {@code /v} with it, so that a neutral
 * address need not lead to anything else of the site. Each script names those it needs by an
 * address that changes with their content, and so does the worker that keeps them.
 */
final class BareFiles {

  static final String WORKER = "sw.js";
  static final String TYPEFACE = "texte.woff2";

  /** Loaded when it is needed, and not kept with the page. */
  static final String GRAPH = "graph.js";

  /** What {@code src/bundle} builds from packages of others. */
  static final String GRAPH_SHA256 =
      "65b835e323163123ba16ba104fcf71ed16623ed4e5a3cd9440e96685e4f5e5a4";

  private static final String SCRIPT = "text/javascript;charset=UTF-8";

  /** Whoever is named by others comes before them. */
  private static final List<String> SCRIPTS =
      List.of(
          GRAPH,
          "strict.js",
          "inflate.js",
          "check.js",
          "seal.js",
          "view.js",
          "file.js",
          "show.js",
          "v.js");

  private final String page;
  private final String signatures;
  private final Map<String, BareFile> files = new LinkedHashMap<>();

  BareFiles(Function<String, InputStream> open) {
    page = page(open, "/v/page.html");
    signatures = page(open, "/v/signatures.html");
    add(TYPEFACE, "font/woff2", read(open, "/resources/theme/fonts/texte.woff2"));
    add("v.css", "text/css;charset=UTF-8", read(open, "/v/v.css"));
    add("icon.svg", "image/svg+xml", read(open, "/v/icon.svg"));
    add("icon-192.png", "image/png", read(open, "/v/icon-192.png"));
    add("icon-512.png", "image/png", read(open, "/v/icon-512.png"));
    add("licences.txt", "text/plain;charset=UTF-8", read(open, "/v/licences.txt"));
    SCRIPTS.forEach(name -> add(name, SCRIPT, linked(read(open, "/v/" + name))));
    add(WORKER, SCRIPT, worker(read(open, "/v/" + WORKER)));
  }

  record BareFile(String name, String type, byte[] bytes) {}

  String page() {
    return page;
  }

  /** The page on signatures, which has the same head. */
  String signatures() {
    return signatures;
  }

  Set<String> names() {
    return Set.copyOf(files.keySet());
  }

  Optional<BareFile> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Where the page asks for it; it changes with the content. */
  String address(String name) {
    return "/v/" + name + "?v=" + version(files.get(name).bytes());
  }

  private void add(String name, String type, byte[] bytes) {
    files.put(name, new BareFile(name, type, bytes));
  }

  private byte[] linked(byte[] script) {
    String text = new String(script, StandardCharsets.UTF_8);
    for (String name : files.keySet()) {
      text = text.replace("'./" + name + "'", "'" + address(name) + "'");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] worker(byte[] script) {
    String kept =
        Stream.concat(
                Stream.of("/v/" + TYPEFACE, address("v.css"), address("icon.svg")),
                SCRIPTS.stream().filter(name -> !name.equals(GRAPH)).map(this::address))
            .collect(Collectors.joining(" "));
    return new String(script, StandardCharsets.UTF_8)
        .replace("{{files}}", kept)
        .replace("{{graph}}", address(GRAPH))
        .replace("{{version}}", version((kept + page).getBytes(StandardCharsets.UTF_8)))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String page(Function<String, InputStream> open, String place) {
    return text(open, place).replace("<!--head-->\n", text(open, "/v/head.html"));
  }

  private static String text(Function<String, InputStream> open, String place) {
    return new String(read(open, place), StandardCharsets.UTF_8);
  }

  private static String version(byte[] bytes) {
    return HexFormat.of().formatHex(Hashes.sha256(bytes), 0, 6);
  }

  private static byte[] read(Function<String, InputStream> open, String place) {
    try (InputStream in = open.apply(place)) {
      if (in == null) {
        throw new IllegalArgumentException("No file " + place);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
