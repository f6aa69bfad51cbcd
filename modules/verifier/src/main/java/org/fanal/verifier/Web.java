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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
      return inTime(
          client().sendAsync(request, BodyHandlers.ofInputStream()).thenApply(Web::body), PATIENCE);
    } catch (IllegalArgumentException unfit) {
      return Optional.empty();
    }
  }

  /** From the question to the last byte: a host that drips its answer does not hold us. */
  static Optional<byte[]> inTime(CompletableFuture<Optional<byte[]>> answer, Duration patience) {
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException unreachable) {
      answer.cancel(true);
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(PATIENCE).build();
  }

  private static Optional<byte[]> body(HttpResponse<InputStream> answer) {
    try (InputStream body = answer.body()) {
      byte[] bytes = body.readNBytes(MAX_BYTES + 1);
      return answer.statusCode() == 200 && bytes.length <= MAX_BYTES
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (IOException broken) {
      return Optional.empty();
    }
  }
}
