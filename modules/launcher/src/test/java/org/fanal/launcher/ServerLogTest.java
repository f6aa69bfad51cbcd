package org.fanal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

  @TempDir Path folder;

  @Test
  void namesTheDeepestCauseOfAFailedDeployment() throws Exception {
    ServerLog log =
        written(
            """
            2026 SEVERE core ContainerBase.addChild: start:
            java.lang.Exception: outer
            Caused by: org.x.Wrapped: the middle
            Caused by: java.lang.IllegalStateException: The master key must be 32 bytes
            2026 SEVERE core Exception while loading the app
            """);

    assertThat(log.saysDeploymentFailed()).isTrue();
    assertThat(log.reason()).isEqualTo("The master key must be 32 bytes");
  }

  @Test
  void fallsBackOnTheLastComplaint() throws Exception {
    ServerLog log = written("2026 INFO core fine\n2026 SEVERE core Migration 3 does not apply\n");

    assertThat(log.saysDeploymentFailed()).isFalse();
    assertThat(log.reason()).isEqualTo("Migration 3 does not apply");
  }

  @Test
  void knowsAStartedServer() throws Exception {
    assertThat(written("2026 INFO PayaraMicro Payara Micro 6 (build 42) ready in 4,866 (ms)\n"))
        .matches(ServerLog::saysServerStarted);
  }

  @Test
  void keepsToTheStartItBelongsTo() throws Exception {
    Path file = folder.resolve("server.0.log");
    Files.writeString(file, "Exception while loading the app\n");

    ServerLog log = new ServerLog(file);

    assertThat(log.saysDeploymentFailed()).isFalse();
    assertThat(log.reason()).isEqualTo(Words.say("log.silent"));
    Files.move(file, folder.resolve("server.1.log"));
    Files.writeString(file, "Exception while loading the app\n");
    assertThat(log.saysDeploymentFailed()).isTrue();
  }

  @Test
  void cutsWhatIsTooLongForASentence() throws Exception {
    assertThat(written("Caused by: java.lang.Error: " + "x".repeat(999)).reason())
        .hasSizeLessThan(250)
        .endsWith("…");
  }

  private ServerLog written(String text) throws Exception {
    Path file = folder.resolve("server.0.log");
    ServerLog log = new ServerLog(file);
    Files.writeString(file, text);
    return log;
  }
}
