package org.fanal.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

/** One connection of one visitor, who keeps a session and asks for compressed answers. */
final class Browser {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI site;
  private String token = "";

  Browser(URI site) {
    this.site = site;
  }

  /**
   * @param bytes as sent, compressed
   */
  record Answer(int status, String location, String encoding, byte[] bytes) {

    String text() {
      try {
        return encoding.equals("gzip")
            ? new String(
                new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
                StandardCharsets.UTF_8)
            : new String(bytes, StandardCharsets.UTF_8);
      } catch (IOException broken) {
        throw new IllegalStateException(broken);
      }
    }
  }

  Browser as(Trainee trainee) {
    return withSession(trainee.token());
  }

  Browser withSession(String session) {
    this.token = session;
    return this;
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer page(String path) {
    Answer answer = get(path);
    expect(answer.status() == 200, path, answer);
    return answer;
  }

  Answer post(String path, String accept, String body) {
    return send(
        request(path)
            .header("Accept", accept)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body)));
  }

  /** As a program asks, with a key. */
  Answer call(String path, String key, String json) {
    return send(
        request(path)
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** As a browser sends a form, and the page that its redirect leads to. */
  Answer submit(PageForm form) {
    Answer answer = post(form.action(), "text/html", form.body());
    expect(answer.status() == 303, form.action(), answer);
    return page(URI.create(answer.location()).getRawPath());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.resolve(path))
            .timeout(PATIENCE)
            .header("Accept-Encoding", "gzip")
            .header("Accept-Language", "fr");
    return token.isEmpty() ? request : request.header("Cookie", "session=" + token);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Location").orElse(""),
          response.headers().firstValue("Content-Encoding").orElse(""),
          response.body());
    } catch (IOException lost) {
      throw new IllegalStateException(lost);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  static void expect(boolean met, String path, Answer answer) {
    if (!met) {
      throw new IllegalStateException(path + " answered " + answer.status() + ": " + answer.text());
    }
  }
}
