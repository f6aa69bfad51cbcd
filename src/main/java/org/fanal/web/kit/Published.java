package org.fanal.web.kit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Bytes for any verifier of the world: a plain GET, from any origin, without cookies. */
public final class Published {

  private Published() {}

  public static void write(
      HttpServletResponse response, String type, byte[] bytes, Duration kept, boolean immutable)
      throws IOException {
    long seconds = Math.max(0, kept.toSeconds());
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader(
        "Cache-Control", "public, max-age=" + seconds + (immutable ? ", immutable" : ""));
    response.getOutputStream().write(bytes);
  }
}
