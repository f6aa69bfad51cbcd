package org.fanal.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareErrorsTest {

  private final List<String> done = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {"/v", "/v/answer", "/v%23ABC", "/status/x", "/contexts/x", "/.well-known/x"})
  void saysByAStatusAloneThatNothingIsThere(String path) throws Exception {
    filter(path, (request, response) -> ((HttpServletResponse) response).sendError(404));

    assertThat(done).contains("setStatus 404").doesNotContain("sendError 404");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/verify", "/learn/v", "/do/v"})
  void leavesTheSitesOwnErrorPagesElsewhere(String path) throws Exception {
    filter(path, (request, response) -> ((HttpServletResponse) response).sendError(404));

    assertThat(done).containsExactly("sendError 404");
  }

  @Test
  void keepsAFaultFromTheErrorPageOfTheSite() throws Exception {
    filter(
        "/status/x",
        (request, response) -> {
          throw new IllegalStateException("on purpose");
        });

    assertThat(done).contains("setStatus 500");
  }

  private void filter(String path, FilterChain chain) throws IOException, ServletException {
    HttpServletRequest request = fake(HttpServletRequest.class, (method, arguments) -> path);
    HttpServletResponse response =
        fake(
            HttpServletResponse.class,
            (method, arguments) -> {
              done.add(arguments == null ? method : method + " " + arguments[0]);
              return null;
            });
    new BareErrors().doFilter(request, response, chain);
  }

  private static <T> T fake(Class<T> type, BiFunction<String, Object[], Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.apply(method.getName(), arguments)));
  }
}
