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
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialRequestTest {

  @TempDir Path data;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void printsTheVerdictAndGivesItsExitCode(int exit) throws Exception {
    CompletableFuture<String> asked = CompletableFuture.supplyAsync(() -> answer(exit));

    int given = request("status", Duration.ofSeconds(30)).ask(in("{\"index\":1}"), out);

    assertThat(given).isEqualTo(exit);
    assertThat(asked.join()).isEqualTo("rw------- {\"index\":1}");
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("{\"é\":1}\n");
    assertThat(files("")).isEmpty();
  }

  @Test
  void takesTheRequestBackWhenNobodyAnswers() {
    CredentialRequest request = request("issue", Duration.ZERO);

    assertThatThrownBy(() -> request.ask(in("{}"), out))
        .hasMessage(Words.say("credential.unanswered"));
    assertThat(files("")).isEmpty();
  }

  @Test
  void takesNoMoreThanARequestMayHold() {
    CredentialRequest request = request("issue", Duration.ZERO);

    assertThatThrownBy(() -> request.ask(in("x".repeat(64 * 1024 + 1)), out))
        .hasMessage(Words.say("credential.large"));
    assertThatThrownBy(
            () -> request.ask(new ByteArrayInputStream(new byte[] {(byte) 0xC3, 0x28}), out))
        .hasMessage(Words.say("credential.unreadable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "verify", "issue status", "withdraw"})
  void asksForOneAct(String words) {
    List<String> arguments = Stream.of(words.split(" ")).filter(w -> !w.isEmpty()).toList();

    assertThatThrownBy(() -> CredentialRequest.from(arguments, Map.of()))
        .hasMessage(Words.say("credential.usage"));
  }

  private CredentialRequest request(String act, Duration patience) {
    return new CredentialRequest(data, act, patience);
  }

  private static ByteArrayInputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** As the application does, which tells who may read the request and what it holds. */
  private String answer(int exit) {
    Patience.of(Duration.ofSeconds(20)).until(() -> !files(".status").isEmpty());
    Path request = files(".status").get(0);
    try {
      String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(request));
      String body = Files.readString(request);
      Files.delete(request);
      String name = request.getFileName().toString().replace(".status", ".answer");
      PrivateFiles.write(request.resolveSibling(name), exit + "\n{\"é\":1}\n");
      return rights + " " + body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files(String ending) {
    return Optional.of(data.resolve("credential-request")).filter(Files::isDirectory).stream()
        .flatMap(CredentialRequestTest::list)
        .filter(file -> file.toString().endsWith(ending))
        .toList();
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
