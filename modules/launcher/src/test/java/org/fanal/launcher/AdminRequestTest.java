package org.fanal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminRequestTest {

  @TempDir Path data;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @Test
  void printsTheAddressThatTheApplicationAnswers() throws Exception {
    CompletableFuture<Void> application = CompletableFuture.runAsync(this::answerTheRequest);

    new AdminRequest(data, "a@example.org", Duration.ofSeconds(30)).awaitLink(out);

    application.join();
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("http://127.0.0.1/invitation");
    assertThat(files(".link")).isEmpty();
  }

  @Test
  void leavesTheRequestForTheNextStart() throws Exception {
    AdminRequest request = new AdminRequest(data, "a@example.org", Duration.ZERO);

    assertThatThrownBy(() -> request.awaitLink(out)).isInstanceOf(LaunchRefused.class);

    Path file = files(".properties").get(0);
    Properties written = new Properties();
    written.load(Files.newBufferedReader(file));
    assertThat(written).containsEntry("email", "a@example.org");
    assertThat(Instant.parse(written.getProperty("expires"))).isAfter(Instant.now());
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "create", "create nobody", "create a@example.org b@example.org"})
  void asksForOneAddress(String words) {
    List<String> arguments = Stream.of(words.split(" ")).filter(w -> !w.isEmpty()).toList();

    assertThatThrownBy(() -> AdminRequest.from(arguments, Map.of()))
        .hasMessage(Words.say("admin.usage"));
  }

  private void answerTheRequest() {
    Patience.of(Duration.ofSeconds(20)).until(() -> !files(".properties").isEmpty());
    String name = files(".properties").get(0).getFileName().toString();
    try {
      PrivateFiles.write(
          data.resolve("admin-request").resolve(name.replace(".properties", ".link")),
          "http://127.0.0.1/invitation\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files(String ending) {
    return Optional.of(data.resolve("admin-request"))
        .filter(Files::isDirectory)
        .map(folder -> files(folder, ending))
        .orElse(List.of());
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
