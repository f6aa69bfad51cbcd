package org.fanal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {

  @TempDir Path parent;

  @Test
  void belongsToItsOwnerAlone() throws Exception {
    Path path = parent.resolve("a/b");

    DataFolder.open(path, true).close();

    assertThat(Files.getPosixFilePermissions(path))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void servesOneAtATime() throws Exception {
    Path path = parent.resolve("data");

    try (DataFolder first = DataFolder.open(path, true)) {
      assertThatThrownBy(() -> DataFolder.open(path, true))
          .hasMessage(Words.say("folder.in-use", first.path()));
    }

    DataFolder.open(path, true).close();
  }

  @ParameterizedTest
  @CsvSource({"true, folder.use.main", "false, folder.use.demo"})
  void holdsTheDemonstrationOrRealUseAndNeverBoth(boolean demoFirst, String key) throws Exception {
    Path path = parent.resolve("data");
    DataFolder.open(path, demoFirst).close();

    assertThatThrownBy(() -> DataFolder.open(path, !demoFirst)).hasMessage(Words.say(key, path));
    assertThat(DataFolder.isDemo(path)).isEqualTo(demoFirst);
  }

  @Test
  void saysWhenItCannotBeMade() throws Exception {
    Path file = Files.createFile(parent.resolve("file"));

    assertThatThrownBy(() -> DataFolder.open(file.resolve("data"), true))
        .hasMessage(Words.say("folder.unwritable", file.resolve("data")));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1023, false", "1024, true", "90000, true"})
  void needsAGigabyte(long freeMegabytes, boolean enough) {
    assertThat(DataFolder.isEnough(freeMegabytes)).isEqualTo(enough);
  }
}
