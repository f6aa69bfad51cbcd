package org.fanal.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginGuardTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "GET,/dashboard,cross-site,-,fanal.example,true",
        "POST,/do/next,same-origin,-,fanal.example,true",
        "POST,/do/next,none,-,fanal.example,true",
        "POST,/do/next,same-site,-,fanal.example,false",
        "POST,/do/next,cross-site,https://fanal.example,fanal.example,false",
        "POST,/do/next,-,https://fanal.example,fanal.example,true",
        "POST,/do/next,-,https://fanal.example:444,fanal.example,false",
        "POST,/do/next,-,https://evil.example,fanal.example,false",
        "POST,/do/next,-,null,fanal.example,false",
        "POST,/do/next,-,null,-,false",
        "POST,/do/next,-,https://fanal.example,-,false",
        "POST,/do/next,-,-,fanal.example,false",
        "DELETE,/do/next,-,-,fanal.example,false",
        "POST,/v,cross-site,null,fanal.example,true",
        "POST,/domain/x,-,null,fanal.example,true",
        "POST,/domainx,-,null,fanal.example,false",
        "POST,/vx,cross-site,null,fanal.example,false"
      })
  void letsPassWhatComesFromThisSiteAlone(
      String method, String path, String site, String origin, String host, boolean passes)
      throws Exception {
    Map<String, String> headers = new HashMap<>();
    headers.put("Sec-Fetch-Site", site);
    headers.put("Origin", origin);
    headers.put("Host", host);
    AtomicBoolean passed = new AtomicBoolean();

    new OriginGuard()
        .doFilter(request(method, path, headers), response(), (q, s) -> passed.set(true));

    assertThat(passed.get()).isEqualTo(passes);
  }

  private static HttpServletRequest request(
      String method, String path, Map<String, String> headers) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            OriginGuardTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, called, arguments) ->
                switch (called.getName()) {
                  case "getMethod" -> method;
                  case "getRequestURI" -> path;
                  case "getHeader" -> headers.get((String) arguments[0]);
                  case "getCookies" -> new Cookie[] {new Cookie("session", "x")};
                  default -> null;
                });
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            OriginGuardTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, called, arguments) -> null);
  }
}
