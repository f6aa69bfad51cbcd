package org.fanal.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedBeforeTest {

  private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

  @ParameterizedTest
  @CsvSource({
    "POST, /committee/x, reasons, true",
    "GET, /committee/x, reasons, false",
    "POST, /do/committee/x/aside, reasons, false",
    "POST, /account, jakarta.faces.ViewState, false",
    "POST, /account, new-password, false",
    "POST, /committee/x, , false",
  })
  void isWhatAPlainFormSentToItsOwnPage(String method, String path, String field, boolean is) {
    Map<String, String[]> sent = field == null ? Map.of() : Map.of(field, new String[] {"a"});

    assertThat(TypedBefore.isIn(request(method, path, FORM, sent))).isEqualTo(is);
    assertThat(TypedBefore.isIn(request(method, path, "application/json", sent))).isFalse();
    assertThat(TypedBefore.isIn(request(method, path, null, sent))).isFalse();
  }

  @Test
  void comesBackFromAFormWithAFileWithoutTheMarkOfWhoTypedIt() {
    Map<String, String[]> sent = new LinkedHashMap<>();
    sent.put("sentence", new String[] {"Ce que j’ai appris là-bas."});
    sent.put("counts", new String[] {"modules"});
    sent.put("typed-by", new String[] {"a mark that has spaces in it"});
    HttpServletRequest request =
        request("POST", "/prior-learning", "multipart/form-data; boundary=x", sent);

    assertThat(TypedBefore.isIn(request)).isTrue();
    assertThat(TypedBefore.isWithFiles(request)).isTrue();
    assertThat(TypedBefore.mark(request)).contains("a mark that has spaces in it");
    assertThat(TypedBefore.of(request).texts()).containsExactly("Ce que j’ai appris là-bas.");
    assertThat(TypedBefore.of(request).fields())
        .extracting(TypedBefore.Field::name)
        .containsExactly("sentence", "counts");
  }

  @ParameterizedTest
  @CsvSource({"GET, /committee/x", "POST, /do/committee/x/aside"})
  void isNotReadForAMarkElsewhere(String method, String path) {
    Map<String, String[]> sent = Map.of("typed-by", new String[] {"a"});

    assertThat(TypedBefore.mark(request(method, path, FORM, sent))).isEmpty();
    assertThat(TypedBefore.mark(request("POST", path, "application/json", sent))).isEmpty();
  }

  @Test
  void comesBackAsItWasSent() {
    Map<String, String[]> sent = new LinkedHashMap<>();
    sent.put("choice", new String[] {"yes"});
    sent.put("reasons", new String[] {"Deux\nlignes", "encore"});

    assertThat(TypedBefore.of(request("POST", "/committee/x", FORM, sent)).fields())
        .containsExactly(
            new TypedBefore.Field("choice", "yes"),
            new TypedBefore.Field("reasons", "Deux\nlignes"),
            new TypedBefore.Field("reasons", "encore"));
  }

  private static HttpServletRequest request(
      String method, String path, String type, Map<String, String[]> sent) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, asked, arguments) ->
                switch (asked.getName()) {
                  case "getMethod" -> method;
                  case "getRequestURI" -> path;
                  case "getContentType" -> type;
                  case "getParameter" -> sent.get(arguments[0])[0];
                  default -> sent;
                });
  }
}
