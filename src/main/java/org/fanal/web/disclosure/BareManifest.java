package org.fanal.web.disclosure;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.fanal.kernel.Language;

/**
 * What a browser needs to install the verification page, under a name that says no more than it.
 */
final class BareManifest {

  private static final String HOME = "/v";

  private BareManifest() {}

  static String of(Language language, String name, BareFiles files) {
    return Json.createObjectBuilder()
        .add("id", HOME)
        .add("name", name)
        .add("short_name", name)
        .add("lang", language.tag())
        .add("start_url", HOME)
        .add("scope", HOME)
        .add("display", "standalone")
        .add("background_color", "#ffffff")
        .add("theme_color", "#1c1c1e")
        .add(
            "icons",
            Json.createArrayBuilder()
                .add(icon(files, "icon.svg", "any", "image/svg+xml"))
                .add(icon(files, "icon-192.png", "192x192", "image/png"))
                .add(icon(files, "icon-512.png", "512x512", "image/png")))
        .build()
        .toString();
  }

  private static JsonObjectBuilder icon(BareFiles files, String name, String sizes, String type) {
    return Json.createObjectBuilder()
        .add("src", files.address(name))
        .add("sizes", sizes)
        .add("type", type);
  }
}
