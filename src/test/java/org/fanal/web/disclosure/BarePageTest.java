package org.fanal.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BarePageTest {

  private static final String SOURCE =
      """
      <h1>{{title}}</h1><main><!--view--></main>
      <template id="ask">
      <p>{{lead|until}}</p><!--form-->
      </template>
      <template id="form">
      <form></form>
      </template>
      """;

  private final BarePage page =
      new BarePage(SOURCE, key -> key.equals("lead") ? "Until {0} & on" : "<" + key + ">");

  @Test
  void saysWordsSafely() {
    assertThat(page.with("ask", Map.of())).contains("<h1>&lt;title&gt;</h1>", "&amp; on");
  }

  @Test
  void putsAViewIntoThePageAndLeavesItsTemplateForTheScript() {
    String filled = page.with("ask", Map.of("until", "today"));

    assertThat(filled)
        .contains("<main><p>Until <span data-slot=\"until\">today</span>")
        .contains("<template id=\"ask\">\n<p>Until <span data-slot=\"until\"><!--until--></span>");
  }

  @Test
  void embedsTheFormInEachViewOnly() {
    assertThat(page.with("ask", Map.of())).containsOnlyOnce("<template").contains("<form></form>");
  }
}
