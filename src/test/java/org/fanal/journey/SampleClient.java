package org.fanal.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The client of {@code deploy/examples}, run as an organisation would run it. */
record SampleClient(String address, String key) {

  private static final Path EXAMPLES = Path.of("../deploy/examples").toAbsolutePath().normalize();

  /** With a key that an owner makes on the page for it. */
  static SampleClient ofTheOrganisationOf(Visitor owner) {
    Page page = owner.goTo("/employer").page();
    page.locator("section[aria-labelledby=own] h3 a").first().click();
    page.waitForURL("**/employer/organisation/*");
    owner.goTo(page.url() + "/keys").findsThePageInOrder();
    page.locator("#name").fill("Accueil");
    page.locator("#make button").click();
    String key = page.locator(".outcome code").innerText();
    owner.findsThePageInOrder();
    return new SampleClient(owner.address(), key);
  }

  /** How it ended: 0 when all are current, 1 when one is not. */
  record Told(int status, List<String> lines) {}

  Told check(List<String> codes) {
    try {
      ProcessBuilder asked =
          new ProcessBuilder("node", "check.mjs", address, "-").directory(EXAMPLES.toFile());
      asked.environment().put("FANAL_KEY", key);
      Process node = asked.redirectError(ProcessBuilder.Redirect.INHERIT).start();
      try (OutputStream in = node.getOutputStream()) {
        in.write(String.join("\n", codes).getBytes(StandardCharsets.UTF_8));
      }
      String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Told(node.waitFor(), said.lines().toList());
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
