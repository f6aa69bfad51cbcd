package org.fanal.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainRedirectsTest {

  private final List<String> done = new ArrayList<>();

  @Test
  void leadsOnByAPathWhateverSchemeTheContainerSees() throws Exception {
    redirect("/account?done=profile");

    assertThat(done)
        .contains("setStatus [302]", "setHeader [Location, /account?done=profile]")
        .noneMatch(call -> call.startsWith("sendRedirect"));
  }

  @Test
  void leavesWholeAddressesAsTheyAre() throws Exception {
    redirect("https://registre.example/v");

    assertThat(done).containsExactly("sendRedirect [https://registre.example/v]");
  }

  private void redirect(String location) throws Exception {
    HttpServletRequest request = fake(HttpServletRequest.class, (proxy, method, arguments) -> null);
    HttpServletResponse response =
        fake(
            HttpServletResponse.class,
            (proxy, method, arguments) -> {
              done.add(method.getName() + " " + Arrays.toString(arguments));
              return null;
            });
    new PlainRedirects()
        .doFilter(
            request,
            response,
            (q, answer) -> ((HttpServletResponse) answer).sendRedirect(location));
  }

  private static <T> T fake(Class<T> type, java.lang.reflect.InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }
}
