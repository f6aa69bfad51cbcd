package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ModuleSourceTest {

  private final Map<String, byte[]> files = CourseFixture.aModule();
  private final String version = ModuleSource.of(files).versionId();

  @Test
  void isTheFormatAndAHash() {
    assertThat(version).matches("1-[0-9a-f]{64}");
  }

  @Test
  void doesNotSeeLineEndsByteOrderMarksOrDecomposedAccents() {
    Map<String, byte[]> other = new TreeMap<>();
    files.forEach((name, bytes) -> other.put(name, disguised(new String(bytes, UTF_8))));

    assertThat(ModuleSource.of(other).versionId()).isEqualTo(version);
  }

  private static byte[] disguised(String text) {
    return ("\uFEFF" + Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n"))
        .getBytes(UTF_8);
  }

  @Test
  void doesNotSeeTheOrderOfFiles() {
    Map<String, byte[]> backwards = new LinkedHashMap<>();
    new TreeMap<>(files).descendingMap().forEach(backwards::put);

    assertThat(ModuleSource.of(backwards).versionId()).isEqualTo(version);
  }

  @Test
  void seesEveryByteNameAndFile() {
    for (String name : files.keySet()) {
      Map<String, byte[]> longer = new TreeMap<>(files);
      longer.put(name, (new String(files.get(name), UTF_8) + " ").getBytes(UTF_8));
      Map<String, byte[]> renamed = new TreeMap<>(files);
      renamed.put(name + "x", renamed.remove(name));
      Map<String, byte[]> fewer = new TreeMap<>(files);
      fewer.remove(name);

      assertThat(java.util.List.of(longer, renamed, fewer))
          .allMatch(other -> !ModuleSource.of(other).versionId().equals(version));
    }
  }

  @Test
  void isTheSameFromTheCourseAndFromTheStore() {
    Module first =
        CourseReader.read(CourseFixture.aCourse())
            .clean()
            .orElseThrow()
            .programmes()
            .get(0)
            .modules()
            .get(0);

    Module again =
        ModuleReader.read(first.source().files(), CourseFixture.commons()).clean().orElseThrow();

    assertThat(again).isEqualTo(first);
    assertThat(again.versionId()).isEqualTo(version);
  }

  /** Somebody may still study a version from before items said their outcome. */
  @Test
  void isReadAsItWasBeforeItemsSaidTheirOutcome() {
    Map<String, byte[]> older = new TreeMap<>(files);
    String items = new String(older.get("items.yaml"), UTF_8);
    older.put("items.yaml", items.replaceAll("    outcome: 1\\R", "").getBytes(UTF_8));

    Module module = ModuleReader.read(older, CourseFixture.commons()).value().orElseThrow();

    assertThat(module.items()).hasSize(17).allMatch(item -> item.aim().outcome().isEmpty());
  }

  @Test
  void keepsItsBytesToItself() {
    ModuleSource source = ModuleSource.of(files);

    source.files().get("module.yaml")[0] = 'X';

    assertThat(source.files().get("module.yaml")[0]).isNotEqualTo((byte) 'X');
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;
}
