package org.fanal.web.employers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.disclosure.Answer;
import org.fanal.disclosure.Batches;
import org.fanal.disclosure.Method;
import org.fanal.employers.ApiClient;
import org.fanal.employers.ApiKeys;
import org.fanal.kernel.Language;
import org.fanal.web.kit.CurrentLanguage;
import org.junit.jupiter.api.Test;

/** What a program is told when something here is broken. */
class ChecksServletTest {

  private static final String SECRET = "jdbc://secret";

  private final Map<String, String> headers = new HashMap<>();
  private final StringWriter body = new StringWriter();
  private int status;

  @Test
  void saysThatItIsUnavailableWhenItsKeysCannotBeRead() throws IOException {
    ask(new BrokenKeys(), new OpenBatches());

    isUnavailable();
  }

  @Test
  void saysThatItIsUnavailableWhenTheCodesCannotBeAnswered() throws IOException {
    ask(new AnyKey(), new OpenBatches());

    isUnavailable();
  }

  private void isUnavailable() {
    JsonObject problem = Json.createReader(new StringReader(body.toString())).readObject();
    assertThat(status).isEqualTo(503);
    assertThat(headers)
        .containsEntry("Retry-After", "60")
        .containsEntry("Cache-Control", "no-store")
        .containsEntry("Content-Type", "application/problem+json");
    assertThat(problem.getString("type")).isEqualTo("/problems/unavailable");
    assertThat(problem.getInt("status")).isEqualTo(503);
    assertThat(body.toString()).doesNotContain(SECRET, "Exception");
  }

  private void ask(ApiKeys keys, Batches batches) throws IOException {
    new ChecksServlet(keys, batches, new French(), Clock.systemUTC())
        .service(
            stub(HttpServletRequest.class, this::asked),
            stub(HttpServletResponse.class, this::answered));
  }

  private Object asked(Object proxy, java.lang.reflect.Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "getMethod" -> "POST";
      case "getContentType" -> "application/json";
      case "getRemoteAddr" -> "192.0.2.1";
      case "getHeader" -> "Authorization".equals(arguments[0]) ? "Bearer fanal_any" : null;
      case "getInputStream" -> new Sent("{\"codes\":[\"000\"]}");
      default -> null;
    };
  }

  private Object answered(Object proxy, java.lang.reflect.Method method, Object[] arguments) {
    switch (method.getName()) {
      case "setStatus" -> status = (int) arguments[0];
      case "setHeader" -> headers.put(arguments[0].toString(), arguments[1].toString());
      case "setContentType" -> headers.put("Content-Type", arguments[0].toString());
      case "getWriter" -> {
        return new PrintWriter(body, true);
      }
      default -> {}
    }
    return null;
  }

  private static <T> T stub(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static final class BrokenKeys extends ApiKeys {
    @Override
    public Optional<ApiClient> open(String key) {
      throw new IllegalStateException(SECRET);
    }
  }

  private static final class AnyKey extends ApiKeys {
    @Override
    public Optional<ApiClient> open(String key) {
      return Optional.of(new ApiClient(UUID.randomUUID(), UUID.randomUUID(), "Maison"));
    }
  }

  /** Lets everybody in, and breaks. */
  private static final class OpenBatches extends Batches {
    @Override
    public boolean admits(String client) {
      return true;
    }

    @Override
    public List<Answer> check(List<String> typed, Method method, For organisation) {
      throw new IllegalStateException(SECRET);
    }
  }

  private static final class French extends CurrentLanguage {
    @Override
    public Language get() {
      return Language.FR;
    }
  }

  private static final class Sent extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Sent(String text) {
      bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("Nothing listens here");
    }
  }
}
