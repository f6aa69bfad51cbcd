package org.fanal.web.employers;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fanal.disclosure.Answer;
import org.fanal.disclosure.Batches;
import org.fanal.disclosure.Method;
import org.fanal.employers.ApiClient;
import org.fanal.employers.ApiKeys;
import org.fanal.web.disclosure.AnswerJson;
import org.fanal.web.kit.ClientAddress;
import org.fanal.web.kit.CurrentLanguage;

/**
 * {@code POST /api/v1/checks}: codes that holders gave, answered in their order. A key says for
 * which organisation; there is no session and no cookie. It is described in {@code openapi.json}.
 */
@WebServlet("/api/v1/checks")
public class ChecksServlet extends HttpServlet {

  private static final Logger LOG = Logger.getLogger(ChecksServlet.class.getName());
  private static final int LONGEST_BODY = 128 * 1024;
  private static final String BEARER = "Bearer ";
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  @Inject private transient ApiKeys keys;
  @Inject private transient Batches batches;
  @Inject private transient CurrentLanguage language;
  @Inject private transient Clock clock;

  /** The container gives it what it needs. */
  public ChecksServlet() {}

  ChecksServlet(ApiKeys keys, Batches batches, CurrentLanguage language, Clock clock) {
    this.keys = keys;
    this.batches = batches;
    this.language = language;
    this.clock = clock;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!request.getMethod().equals("POST")) {
      response.setHeader("Allow", "POST");
      refuse(response, ApiProblem.METHOD);
    } else if (!batches.admits(ClientAddress.of(request))) {
      tooOften(response);
    } else {
      answer(request, response);
    }
  }

  /** A fault here must not lead to the error page of the site, which no program reads. */
  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      Optional<ApiClient> client = client(request);
      if (client.isPresent()) {
        answer(client.get(), request, response);
      } else {
        response.setHeader("WWW-Authenticate", "Bearer");
        refuse(response, ApiProblem.NO_KEY);
      }
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "Checks could not be answered", fault);
      response.setHeader("Retry-After", "60");
      refuse(response, ApiProblem.UNAVAILABLE);
    }
  }

  private Optional<ApiClient> client(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.startsWith(BEARER))
        .map(header -> header.substring(BEARER.length()).strip())
        .flatMap(keys::open);
  }

  private void answer(ApiClient client, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!batches.admits("key " + client.key())) {
      tooOften(response);
    } else if (!isJson(request)) {
      refuse(response, ApiProblem.NOT_JSON);
    } else {
      answer(client, request.getInputStream().readNBytes(LONGEST_BODY + 1), response);
    }
  }

  private void answer(ApiClient client, byte[] body, HttpServletResponse response)
      throws IOException {
    if (body.length > LONGEST_BODY) {
      refuse(response, ApiProblem.TOO_LONG);
      return;
    }
    AskedCodes asked = AskedCodes.in(body);
    if (!asked.isWhole()) {
      ApiProblem.NOT_CODES.write(response, language.get(), Optional.of(asked.pointer()));
      return;
    }
    List<Answer> answers =
        batches.check(
            asked.codes(),
            Method.API,
            new Batches.For(client.organisation(), client.organisationName()));
    write(response, answers);
  }

  private void write(HttpServletResponse response, List<Answer> answers) throws IOException {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    answers.forEach(each -> all.add(json(each)));
    byte[] body =
        JSON.createObjectBuilder()
            .add("checkedAt", clock.instant().toString())
            .add("answers", all)
            .build()
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static JsonObjectBuilder json(Answer answer) {
    return answer
        .valid()
        .map(
            valid ->
                JSON.createObjectBuilder()
                    .add("current", true)
                    .add("reference", valid.reference())
                    .add("shown", AnswerJson.of(valid.shown())))
        .orElseGet(() -> JSON.createObjectBuilder().add("current", false));
  }

  private static boolean isJson(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .filter(type -> type.startsWith("application/json"))
        .isPresent();
  }

  private void tooOften(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "60");
    refuse(response, ApiProblem.TOO_OFTEN);
  }

  private void refuse(HttpServletResponse response, ApiProblem problem) throws IOException {
    problem.write(response, language.get(), Optional.empty());
  }
}
