package org.fanal.web.kit;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** What plain forms and scripts do: every resource answers under {@code /do}. */
@ApplicationPath("do")
public class Actions extends Application {

  /**
   * Addresses stay as written: behind a proxy the request's own scheme and host mean nothing. Nor
   * is there a list of what can be done.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.headers.location.relative.resolution.disabled", true,
        "jersey.config.server.wadl.disableWadl", true);
  }
}
