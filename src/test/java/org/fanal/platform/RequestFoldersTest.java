package org.fanal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanal.testing.Several;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestFoldersTest {

  @TempDir Path home;
  private final Echo echo = new Echo();
  private RequestFolders folders;
  private Path folder;

  @BeforeEach
  void open() throws IOException {
    folders =
        new RequestFolders(
            new Several<>(List.of(echo)),
            PlatformFixture.settings(Map.of("fanal.home", home.toString())));
    folder = home.resolve("echo");
    Files.createDirectory(folder);
  }

  @Test
  void laysTheAnswerBesideTheRequestForItsOwnerAlone() throws IOException {
    Files.writeString(folder.resolve("r1.ask"), "é");

    folders.look();

    assertThat(files()).containsExactly("r1.told");
    assertThat(Files.readString(folder.resolve("r1.told"))).isEqualTo("ask é");
    assertThat(Files.getPosixFilePermissions(folder.resolve("r1.told")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void leavesWhatIsNotFinishedAndWhatIsNoRequest() throws IOException {
    Files.writeString(folder.resolve(".r1.ask"), "half");
    Files.writeString(folder.resolve("r2.told"), "an answer");

    folders.look();

    assertThat(files()).containsExactly(".r1.ask", "r2.told");
    assertThat(echo.asked).isEmpty();
  }

  @Test
  void takesARequestThatGetsNoAnswerAwayAndAnswersTheOthers() throws IOException {
    Files.writeString(folder.resolve("a.ask"), "bad");
    Files.writeString(folder.resolve("b.ask"), "good");

    folders.look();

    assertThat(files()).containsExactly("b.told");
  }

  @Test
  void readsOneByteMoreThanARequestMayHold() throws IOException {
    Files.writeString(folder.resolve("a.ask"), "123456789");

    folders.look();

    assertThat(echo.asked).containsExactly("123456");
  }

  @Test
  void waitsForFoldersThatAreNotThereYet() throws IOException {
    Files.delete(folder);

    folders.look();

    assertThat(echo.asked).isEmpty();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static final class Echo implements RequestDesk {

    private final List<String> asked = new ArrayList<>();

    @Override
    public String folder() {
      return "echo";
    }

    @Override
    public Map<String, Integer> endings() {
      return Map.of("ask", 5);
    }

    @Override
    public Answer answer(String ending, String body) {
      asked.add(body);
      if (body.equals("bad")) {
        throw new IllegalArgumentException("no answer");
      }
      return new Answer("told", ending + " " + body);
    }
  }
}
