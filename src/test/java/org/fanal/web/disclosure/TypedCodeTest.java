package org.fanal.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {

  @Test
  void isReadFromJsonAndFromAForm() throws IOException {
    assertThat(TypedCode.in(request("application/json", "{\"code\":\"ABC\"}"))).isEqualTo("ABC");
    assertThat(TypedCode.in(request("application/json;charset=utf-8", "{\"code\":\"é\"}")))
        .isEqualTo("é");
    assertThat(TypedCode.in(request("application/x-www-form-urlencoded", "code=ABC")))
        .isEqualTo("as in the form");
  }

  static String[] deepAndLong() {
    return new String[] {"[".repeat(590), "[".repeat(5000), "{\"code\":\"" + "A".repeat(700)};
  }

  @ParameterizedTest
  @MethodSource("deepAndLong")
  @ValueSource(
      strings = {"", "{", "[]", "1", "null", "{\"code\":1}", "{\"code\":null}", "{\"c\":\"x\"}"})
  void isNothingInWhatHoldsNone(String body) throws IOException {
    assertThat(TypedCode.in(request("application/json", body))).isEmpty();
  }

  private static HttpServletRequest request(String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            TypedCodeTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getContentType" -> type;
                  case "getContentLengthLong" -> -1L;
                  case "getParameter" -> "as in the form";
                  case "getInputStream" -> new Body(bytes);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  /** A body of unknown length. */
  private static final class Body extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Body(byte[] bytes) {
      this.bytes = new ByteArrayInputStream(bytes);
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
      throw new UnsupportedOperationException("Read at once");
    }
  }
}
