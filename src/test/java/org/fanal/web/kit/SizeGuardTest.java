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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeGuardTest {

  private static final String THROUGH = "through";

  @ParameterizedTest
  @CsvSource({
    "/do/notes, 262144, , through",
    "/do/notes, 262145, , setHeader Location=/too-long",
    "/do/notes, -1, chunked, setHeader Location=/too-long",
    "/v/en, 262144, , through",
    "/v/en, 262145, , sendError 413",
    "/v/answer, -1, chunked, sendError 413",
    "/v/wallet/token, 262145, , sendError 413",
    "/v/file/en, 2000000, , through",
    "/v/file/fr, -1, chunked, through",
    "/v/filed, 262145, , sendError 413",
  })
  void refusesWhatIsTooLongInTheWordsOfItsAddress(
      String path, long length, String encoding, String what) throws Exception {
    assertThat(done(path, length, encoding)).last().isEqualTo(what);
  }

  @ParameterizedTest
  @CsvSource({"/v/en", "/status/x", "/.well-known/did.json"})
  void namesNoPageOfTheSiteAtANeutralAddress(String path) throws Exception {
    assertThat(done(path, 300_000, null))
        .containsExactly("setHeader Connection=close", "sendError 413");
  }

  private static List<String> done(String path, long length, String encoding)
      throws IOException, ServletException {
    List<String> done = new ArrayList<>();
    HttpServletRequest request =
        fake(
            HttpServletRequest.class,
            (method, arguments) ->
                switch (method) {
                  case "getRequestURI" -> path;
                  case "getContentLengthLong" -> length;
                  default -> "Accept".equals(arguments[0]) ? "text/html" : encoding;
                });
    HttpServletResponse response =
        fake(
            HttpServletResponse.class,
            (method, arguments) -> {
              done.add(
                  method + " " + arguments[0] + (arguments.length > 1 ? "=" + arguments[1] : ""));
              return null;
            });
    FilterChain chain = (to, from) -> done.add(THROUGH);
    new SizeGuard().doFilter(request, response, chain);
    return done;
  }

  private static <T> T fake(Class<T> type, BiFunction<String, Object[], Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.apply(method.getName(), arguments)));
  }
}
