package org.fanal.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTableTest {

  private final RouteTable table =
      new RouteTable(
          List.of(
              RouteTable.Route.parse("/ /home.xhtml"),
              RouteTable.Route.parse("/learn/{module}/check /check.xhtml"),
              RouteTable.Route.parse("/learn/{module}/{lesson} /lesson.xhtml")));

  @Test
  void leadsAnAddressToItsViewWithItsNamedParts() {
    assertThat(table.match("/learn/m1/l3"))
        .contains(
            new RouteTable.Match("/views/lesson.xhtml", Map.of("module", "m1", "lesson", "l3")));
  }

  @Test
  void takesFixedWordsBeforeNamedParts() {
    assertThat(table.match("/learn/m1/check").map(RouteTable.Match::view))
        .contains("/views/check.xhtml");
  }

  @Test
  void knowsNoOtherAddress() {
    assertThat(table.match("/learn/m1")).isEmpty();
    assertThat(table.match("/learn/m1/l3/x")).isEmpty();
    assertThat(table.match("/learn//l3")).isEmpty();
    assertThat(table.match("/learn/m1/l3/")).isEmpty();
    assertThat(table.match("")).isEmpty();
  }

  @Test
  void knowsTheHomePageOfTheApplication() {
    assertThat(RouteTable.APPLICATION.match("/").map(RouteTable.Match::view))
        .contains("/views/home.xhtml");
  }
}
