package org.fanal.web.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.fanal.platform.Hashes;

/**
 * The files of the verification page. They are served below {@code /v} with it, so that a neutral
 * address need not lead to anything else of the site.
 */
final class BareFiles {

  private static final Map<String, String> PLACES =
      Map.of(
          "v.css", "/v/v.css",
          "v.js", "/v/v.js",
          "texte.woff2", "/resources/theme/fonts/texte.woff2");
  private static final Map<String, String> TYPES =
      Map.of(
          "v.css", "text/css;charset=UTF-8",
          "v.js", "text/javascript;charset=UTF-8",
          "texte.woff2", "font/woff2");

  private final String page;
  private final Map<String, BareFile> files = new TreeMap<>();

  BareFiles(Function<String, InputStream> open) {
    page = new String(read(open, "/v/page.html"), StandardCharsets.UTF_8);
    PLACES.forEach(
        (name, place) -> files.put(name, new BareFile(TYPES.get(name), read(open, place))));
  }

  record BareFile(String type, byte[] bytes) {}

  String page() {
    return page;
  }

  Optional<BareFile> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Where the page asks for it; it changes with the content. */
  String address(String name) {
    byte[] hash = Hashes.sha256(files.get(name).bytes());
    return "/v/" + name + "?v=" + HexFormat.of().formatHex(hash, 0, 6);
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
