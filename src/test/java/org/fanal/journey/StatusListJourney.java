package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;

/** What the committee withdraws, whoever has the file learns when the next epoch begins. */
class StatusListJourney {

  private static final String HOLDER = "theo@example.org";
  private static final String NAME = "Théo Marchand";
  private static final int A_SECOND = 1000;
  private static final int AN_EPOCH = 60_000;
  private static final int TO_SPARE = 15_000;

  private static final String BIT =
      """
      async ([path, place]) => {
        const {credentialSubject: {encodedList}} =
          await (await fetch(path, {cache: 'no-store'})).json();
        const base64 = encodedList.slice(1).replaceAll('-', '+').replaceAll('_', '/');
        const packed = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
        const bits = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
        const bytes = new Uint8Array(await new Response(bits).arrayBuffer());
        return Boolean((bytes[place >> 3] >> (7 - (place & 7))) & 1);
      }
      """;

  @Test
  void saysSoWithinOneEpoch() {
    try (Visitor holder = Visitor.reading(Language.FR)) {
      JsonObject status = statusOfANewShare(holder);
      List<Object> place =
          List.of(
              URI.create(status.getString("statusListCredential")).getPath(),
              Integer.parseInt(status.getString("statusListIndex")));
      Page page = holder.goTo("/v").page();
      assertThat(page.evaluate(BIT, place)).isEqualTo(false);

      new Committee(Language.FR).withdrawsFrom(NAME);

      page.waitForFunction(
          BIT,
          place,
          new Page.WaitForFunctionOptions()
              .setPollingInterval(A_SECOND)
              .setTimeout(AN_EPOCH + TO_SPARE));
    }
  }

  private static JsonObject statusOfANewShare(Visitor holder) {
    Page page = holder.signIn(HOLDER).goTo("/statements").page();
    page.locator(".card .btn").first().click();
    page.locator("button[name=make]").click();
    page.waitForURL("**/shares/**");
    String file = page.locator("a[href$='/file']").getAttribute("href");
    byte[] credential = holder.context().request().get(file).body();
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(credential))) {
      return reader.readObject().getJsonObject("credentialStatus");
    }
  }
}
