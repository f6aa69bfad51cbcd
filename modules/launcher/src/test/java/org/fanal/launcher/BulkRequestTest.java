package org.fanal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkRequestTest {

  private static final String ID = "3b3c6b5e-7a1f-4c7e-9a55-0d3f0f6f8f11";
  private static final String AT_5 = "{\"job\":\"" + ID + "\",\"place\":5}";
  private static final String AT_9 = "{\"job\":\"" + ID + "\",\"place\":9}";

  @TempDir Path data;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @Test
  void tellsEachStepOnceAndEndsWithTheVerdict() {
    CompletableFuture<List<String>> asked =
        answering("3\n" + AT_5, "3\n" + AT_5, "3\n" + AT_9, "1\n{\"state\":\"over\"}");

    int given = ask("{\"act\":\"reissue\"}", Optional.empty(), Optional.empty());

    assertThat(given).isEqualTo(1);
    assertThat(lines()).containsExactly(AT_5, AT_9, "{\"state\":\"over\"}");
    assertThat(asked.join())
        .containsExactly(
            "bulk {\"act\":\"reissue\"}",
            "job {\"job\":\"" + ID + "\"}",
            "job {\"job\":\"" + ID + "\"}",
            "job {\"job\":\"" + ID + "\"}");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void endsWithTheFirstAnswerWhenNoJobBegan(int exit) {
    answering(exit + "\n{\"total\":0}");

    assertThat(ask("{}", Optional.empty(), Optional.empty())).isEqualTo(exit);
    assertThat(lines()).containsExactly("{\"total\":0}");
  }

  @Test
  void looksOnceAtAJobOrStopsIt() {
    CompletableFuture<List<String>> asked = answering("3\n" + AT_5, "1\n" + AT_9);

    assertThat(ask("", Optional.of(ID), Optional.empty())).isEqualTo(3);
    assertThat(ask("", Optional.empty(), Optional.of(ID))).isEqualTo(1);
    assertThat(asked.join())
        .containsExactly(
            "job {\"job\":\"" + ID + "\"}", "job {\"job\":\"" + ID + "\",\"stop\":true}");
  }

  @Test
  void takesNoListOfMoreThanTwoMebibytes() {
    assertThatThrownBy(
            () -> request(Optional.empty(), Optional.empty()).ask(in("x".repeat(2_097_153)), out))
        .hasMessage(Words.say("credential.long"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bulk issue", "bulk --status a --stop b", "bulk --file x"})
  void asksForOneThing(String words) {
    assertThatThrownBy(() -> BulkRequest.from(List.of(words.split(" ")), Map.of()))
        .isInstanceOf(LaunchRefused.class);
  }

  private int ask(String text, Optional<String> looked, Optional<String> stopped) {
    try {
      return request(looked, stopped).ask(in(text), out);
    } catch (LaunchRefused refused) {
      throw new IllegalStateException(refused);
    }
  }

  private BulkRequest request(Optional<String> looked, Optional<String> stopped) {
    return new BulkRequest(data, Duration.ofSeconds(20), looked, stopped);
  }

  private List<String> lines() {
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static ByteArrayInputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** As the application does, one request after the other; tells what they were. */
  private CompletableFuture<List<String>> answering(String... answers) {
    return CompletableFuture.supplyAsync(
        () -> {
          List<String> asked = new ArrayList<>();
          for (String answer : answers) {
            asked.add(answer(answer));
          }
          return asked;
        });
  }

  private String answer(String told) {
    Patience.of(Duration.ofSeconds(20)).until(() -> !requests().isEmpty());
    Path request = requests().get(0);
    String file = request.getFileName().toString();
    String name = file.substring(0, file.indexOf('.'));
    try {
      String body = Files.readString(request);
      Files.delete(request);
      PrivateFiles.write(request.resolveSibling(name + ".answer"), told + "\n");
      return file.substring(file.indexOf('.') + 1) + " " + body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> requests() {
    Path folder = data.resolve("credential-request");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".bulk") || file.toString().endsWith(".job"))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
