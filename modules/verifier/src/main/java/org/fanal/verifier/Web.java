package org.fanal.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Documents over https: no redirect, no cookie, 100 kB and ten seconds at most. */
final class Web implements Source {

  static final int MAX_BYTES = 100_000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Override
  public Optional<byte[]> at(URI address) {
    if (!"https".equals(address.getScheme()) || address.getUserInfo() != null) {
      return Optional.empty();
    }
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
      return body(client().send(request, BodyHandlers.ofInputStream()));
    } catch (IOException | IllegalArgumentException unreachable) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(PATIENCE).build();
  }

  private static Optional<byte[]> body(HttpResponse<InputStream> answer) throws IOException {
    try (InputStream body = answer.body()) {
      byte[] bytes = body.readNBytes(MAX_BYTES + 1);
      return answer.statusCode() == 200 && bytes.length <= MAX_BYTES
          ? Optional.of(bytes)
          : Optional.empty();
    }
  }
}
