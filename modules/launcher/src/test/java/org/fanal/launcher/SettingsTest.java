package org.fanal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void startsTheDemonstrationOnItsOwnFolderByDefault() throws Exception {
    Settings settings = Settings.from(List.of(), Map.of());

    assertThat(settings.demo()).isTrue();
    assertThat(settings.data()).endsWithRaw(Path.of(".data/demo"));
    assertThat(settings.address()).isEqualTo("http://127.0.0.1:8080");
    assertThat(settings.externalDatabase()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"--no-demo,", ",false"})
  void keepsRealUseInAnotherFolder(String option, String variable) throws Exception {
    Settings settings =
        Settings.from(
            option == null ? List.of() : List.of(option),
            variable == null ? Map.of() : Map.of("FANAL_DEMO", variable));

    assertThat(settings.demo()).isFalse();
    assertThat(settings.data()).endsWithRaw(Path.of(".data/main"));
  }

  @Test
  void readsOptionsOverTheEnvironment() throws Exception {
    Map<String, String> environment = Map.of("FANAL_PORT", "8081", "FANAL_DATA", "/srv/a");

    Settings settings = Settings.from(List.of("--port", "8082"), environment);

    assertThat(settings.port()).isEqualTo(8082);
    assertThat(settings.data()).isEqualTo(Path.of("/srv/a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "8080", "65535"})
  void takesAPort(String port) throws Exception {
    assertThat(Settings.from(List.of("--port=" + port), Map.of()).port()).isEqualTo(port(port));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http", "80 80"})
  void refusesWhatIsNoPort(String port) {
    assertThatThrownBy(() -> Settings.from(List.of("--port=" + port), Map.of()))
        .hasMessage(Words.say("option.port", port));
  }

  @ParameterizedTest
  @CsvSource({"--prot, option.unknown", "extra, option.unknown", "--port, option.value"})
  void refusesWhatItDoesNotKnow(String argument, String key) {
    assertThatThrownBy(() -> Settings.from(List.of(argument), Map.of()))
        .isInstanceOf(LaunchRefused.class)
        .hasMessage(Words.say(key, argument));
  }

  @Test
  void takesThePasswordOfAnExternalDatabaseFromAFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("password"), "of the sea\n");

    Settings settings =
        Settings.from(
            List.of("--db-url", "jdbc:mariadb://db/x", "--db-password-file", file.toString()),
            Map.of("FANAL_DB_USER", "keeper"));

    assertThat(settings.externalDatabase())
        .contains(new ExternalDatabase("jdbc:mariadb://db/x", "keeper", "of the sea"));
    assertThat(settings.toString()).doesNotContain("of the sea");
  }

  private static int port(String port) {
    return Integer.parseInt(port);
  }
}
