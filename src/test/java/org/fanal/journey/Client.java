package org.fanal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody without a browser: sends what one would send and keeps the session's cookie. */
final class Client {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Pattern SESSION = Pattern.compile("session=([^;]+)");

  private final RunningApplication application;
  private String cookie = "";

  private Client(RunningApplication application) {
    this.application = application;
  }

  static Client stranger(RunningApplication application) {
    return new Client(application);
  }

  static Client signedIn(RunningApplication application, String email) {
    Client client = new Client(application);
    Answer answer =
        client.post(
            "/do/session",
            Map.of("email", email, "password", RunningApplication.passwordOf(email)));
    if (answer.status() != 204) {
      throw new IllegalStateException(email + " could not sign in: " + answer.status());
    }
    Matcher session = SESSION.matcher(String.join(" ", answer.all("Set-Cookie")));
    client.cookie = session.find() ? session.group() : "";
    return client;
  }

  /** What came back, whatever its status. */
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    String body() {
      return response.body();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    List<String> all(String name) {
      return response.headers().allValues(name);
    }

    /** The first part of the page that the pattern's group finds. */
    String find(String pattern) {
      Matcher found = Pattern.compile(pattern).matcher(body());
      if (!found.find()) {
        throw new IllegalStateException(response.uri() + " does not hold " + pattern);
      }
      return found.group(1);
    }
  }

  Answer get(String path) {
    return send(path, "text/html,*/*;q=0.8", HttpRequest.newBuilder().GET());
  }

  /** As a form of one of our pages sends it. */
  Answer post(String path, Map<String, String> fields) {
    return post(path, "text/html,*/*;q=0.8", fields);
  }

  /** As a script of one of our pages sends it. */
  Answer save(String path, Map<String, String> fields) {
    return post(path, "application/json", fields);
  }

  private Answer post(String path, String accept, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        path,
        accept,
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body)));
  }

  private Answer send(String path, String accept, HttpRequest.Builder request) {
    request
        .uri(URI.create(application.address() + path))
        .header("Accept", accept)
        .header("Accept-Language", "fr");
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
