package org.fanal.journey;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The bit that stands for a certificate's file in the list that everybody can fetch. */
record PublishedStatus(String list, int index) {

  private static final int A_SECOND = 1000;

  /** A list that stands for an epoch may have been published a moment before the last one ended. */
  private static final int PATIENCE = (RunningApplication.HASTY_SECONDS + 10) * A_SECOND;

  private static final String IS_SET =
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

  static PublishedStatus of(Path json) {
    try (InputStream in = Files.newInputStream(json);
        JsonReader reader = Json.createReader(in)) {
      JsonObject status = reader.readObject().getJsonObject("credentialStatus");
      return new PublishedStatus(
          URI.create(status.getString("statusListCredential")).getPath(),
          Integer.parseInt(status.getString("statusListIndex")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  boolean isSetFor(Visitor visitor) {
    return (Boolean) visitor.goTo("/v").page().evaluate(IS_SET, List.of(list, index));
  }

  /** Returns once the epoch in which it was set has ended. */
  void getsSetFor(Visitor visitor) {
    visitor
        .goTo("/v")
        .page()
        .waitForFunction(
            IS_SET,
            List.of(list, index),
            new Page.WaitForFunctionOptions().setPollingInterval(A_SECOND).setTimeout(PATIENCE));
  }
}
