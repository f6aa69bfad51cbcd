package org.fanal.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fanal.courseware.Module;
import org.fanal.kernel.Language;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Region;
import org.fanal.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

  private static final ProgrammeId PEERS = new ProgrammeId("peers");
  private static final ModuleId M1 = new ModuleId("m1");

  @TempDir private Path folder;

  @Test
  void offersTheProgrammeThatTheApplicationHolds() {
    Library library = LibraryFixture.aLibrary();

    assertThat(library.programme(PEERS)).isPresent();
    assertThat(library.current(PEERS, M1)).isPresent();
    assertThat(library.current(PEERS, new ModuleId("m99"))).isEmpty();
    assertThat(library.page("privacy")).isPresent();
  }

  @Test
  void namesWhoToCallInEveryRegionThatIsKnown() {
    Library library = LibraryFixture.aLibrary();

    assertThat(EnumSet.complementOf(EnumSet.of(Region.OTHER)))
        .allSatisfy(region -> assertThat(library.crisisLines(region).lines()).isNotEmpty());
    assertThat(library.crisisLines(Region.OTHER).name().fr()).isNotBlank();
  }

  @Test
  void keepsTheOldVersionReadableWhenANewOneIsPublished() throws IOException {
    Library before = LibraryFixture.aLibraryOf(contentWith("Premier titre"));
    VersionId old = versionOf(before);
    Library after = LibraryFixture.aLibraryOf(contentWith("Autre titre"));

    Module then = inTransaction(() -> after.version(M1, old).orElseThrow());
    Module again = inTransaction(() -> after.version(M1, old).orElseThrow());

    assertThat(versionOf(after)).isNotEqualTo(old);
    assertThat(then.title().in(Language.FR)).isEqualTo("Premier titre");
    assertThat(then.lessons()).hasSameSizeAs(after.current(PEERS, M1).orElseThrow().lessons());
    assertThat(again).isSameAs(then);
    assertThat(inTransaction(() -> after.version(M1, new VersionId("1-unknown")).isEmpty()))
        .isTrue();
  }

  @Test
  void refusesBrokenContentWithTheWholeReport() throws IOException {
    Path content = contentWith("Titre");
    Files.delete(content.resolve("programmes/peers/m1/l2.en.md"));
    Files.writeString(content.resolve("stray.txt"), "?");

    assertThatThrownBy(() -> LibraryFixture.aLibraryOf(content))
        .hasMessageContaining("l2.en.md")
        .hasMessageContaining("stray.txt");
  }

  private Path contentWith(String title) throws IOException {
    Path copy = Files.createTempDirectory(folder, "content");
    copy(Path.of("..", "content"), copy);
    Path module = copy.resolve("programmes/peers/m1/module.yaml");
    String written = Files.readString(module);
    Files.writeString(
        module, written.replaceFirst("fr: \"Rétablissement\"", "fr: \"" + title + "\""));
    return copy;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static VersionId versionOf(Library library) {
    return new VersionId(library.current(PEERS, M1).orElseThrow().versionId());
  }

  private static <T> T inTransaction(Supplier<T> work) {
    return TestDatabase.running().inTransaction(work);
  }
}
