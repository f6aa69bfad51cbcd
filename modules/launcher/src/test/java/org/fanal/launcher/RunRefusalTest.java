package org.fanal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line answers when it cannot start: one sentence, and not zero. */
class RunRefusalTest {

  @TempDir Path folder;
  private Path data;
  private Path war;

  @BeforeEach
  void chooseFolders() throws IOException {
    data = folder.resolve("data");
    war = Files.createFile(folder.resolve("some.war"));
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = String.valueOf(other.getLocalPort());

      assertThat(run("--port", port)).isEqualTo(refusal("port.taken", port));
    }
  }

  @Test
  void saysThatTheDataFolderIsInUse() throws Exception {
    try (DataFolder other = DataFolder.open(data, true)) {
      assertThat(run()).isEqualTo(refusal("folder.in-use", other.path()));
    }
  }

  @Test
  void saysThatTheApplicationIsNotBuilt() throws Exception {
    Files.delete(war);

    assertThat(run()).isEqualTo(refusal("war.missing", war));
  }

  @Test
  void saysWhatRealUseNeeds() throws Exception {
    assertThat(run("--no-demo")).isEqualTo(refusal("key.master"));
    assertThat(data).doesNotExist();
  }

  @Test
  void saysThatTheDatabaseRefused() throws Exception {
    DatabasePlan plan =
        DatabasePlan.in(folder.resolve("db")).withBinariesIn(Path.of("target/mariadb")).forTests();
    try (EmbeddedDatabase database = EmbeddedDatabase.start(plan)) {
      Answer answer =
          run("--port", freePort(), "--db-url", database.url(), "--db-password", "guess");

      assertThat(answer.exit()).isEqualTo(1);
      assertThat(answer.text()).contains(database.url(), "Access denied").doesNotContain("guess");
    }
  }

  @Test
  void saysThatTheDatabaseAddressIsOfAnotherKind() throws Exception {
    Answer answer = run("--port", freePort(), "--db-url", "jdbc:h2:mem");

    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.text()).endsWith(Words.say("database.url", "jdbc:h2:mem"));
  }

  private static Answer refusal(String key, Object... values) {
    return new Answer(1, Words.say(key, values));
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return String.valueOf(socket.getLocalPort());
    }
  }

  private Answer run(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Launcher.class.getName(), "run"));
    command.addAll(List.of("--data", data.toString(), "--war", war.toString()));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), text.strip());
  }

  private record Answer(int exit, String text) {}
}
