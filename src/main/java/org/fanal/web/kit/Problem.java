package org.fanal.web.kit;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fanal.kernel.Language;

/**
 * What scripts are told when something cannot be done (RFC 9457): {@code application/problem+json}.
 *
 * @param kind the last part of its type, and of its words: {@code kit.problem.signed-out}
 */
public record Problem(int status, String kind, String detail) {

  public static final String TYPE = "application/problem+json";

  public static Problem of(int status, String kind, Language language, Object... arguments) {
    return new Problem(status, kind, Bundles.say(language, "kit.problem." + kind, arguments));
  }

  public String json() {
    return Json.createObjectBuilder()
        .add("type", "/problems/" + kind)
        .add("status", status)
        .add("detail", detail)
        .build()
        .toString();
  }

  public void write(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(TYPE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().print(json());
  }
}
