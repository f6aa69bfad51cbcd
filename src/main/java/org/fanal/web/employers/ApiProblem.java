package org.fanal.web.employers;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.fanal.kernel.Language;
import org.fanal.web.kit.Bundles;
import org.fanal.web.kit.Problem;

/**
 * What programs are told when something cannot be done (RFC 9457); each has a page that explains.
 */
enum ApiProblem {
  /** No key, a wrong one, a revoked one: one answer. */
  NO_KEY(401),
  METHOD(405),
  TOO_LONG(413),
  NOT_JSON(415),
  NOT_CODES(422),
  TOO_OFTEN(429),
  UNAVAILABLE(503);

  private final int status;

  ApiProblem(int status) {
    this.status = status;
  }

  /** The last part of its type. */
  String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As a document writes it. */
  String status() {
    return String.valueOf(status);
  }

  void write(HttpServletResponse response, Language language, Optional<String> pointer)
      throws IOException {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", "/problems/" + kind())
            .add("title", Bundles.say(language, "api_problem." + kind() + ".title"))
            .add("status", status)
            .add("detail", Bundles.say(language, "api_problem." + kind() + ".mend"));
    pointer.ifPresent(
        at ->
            json.add(
                "errors",
                Json.createArrayBuilder().add(Json.createObjectBuilder().add("pointer", at))));
    response.setStatus(status);
    response.setContentType(Problem.TYPE);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Language", language.tag());
    response.getWriter().print(json.build());
  }
}
