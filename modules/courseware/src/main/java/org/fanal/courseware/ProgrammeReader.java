package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;

/** Reads a programme's folder. */
final class ProgrammeReader {

  private final FileSet files;
  private final Commons commons;
  private final Problems problems;

  ProgrammeReader(FileSet files, Commons commons, Problems problems) {
    this.files = files;
    this.commons = commons;
    this.problems = problems;
  }

  /** {@code folder} ends in a slash. */
  Optional<Programme> read(String folder) {
    String path = folder + "programme.yaml";
    return files
        .need(path, path, 1)
        .flatMap(file -> Yaml.read(file, problems))
        .flatMap(map -> read(map, folder));
  }

  private Optional<Programme> read(YamlMap map, String folder) {
    Optional<String> id = map.id("id");
    Optional<Text> title = map.text("title");
    Optional<Text> neutral = map.text("neutralTitle");
    Optional<Text> summary = map.text("summary");
    List<Located> modules = map.ids("modules");
    Audience audience = audience(map);
    neutral.ifPresent(words -> NeutralWords.check(map, "neutralTitle", words));
    id.ifPresent(known -> checkName(map, known, folder));
    List<Module> read = modules(map, modules, folder);
    Exam exam = new ExamReader(files, commons, problems).read(map, read, folder);
    Optional<Certificates> certificates =
        files
            .take(folder + CertificatesReader.NAME)
            .flatMap(new CertificatesReader(read, problems)::read);
    map.close();
    new Drafts(files, folder, problems).setAside(modules);
    if (id.isEmpty() || title.isEmpty() || neutral.isEmpty() || summary.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Programme(
            new ProgrammeId(id.get()),
            audience,
            title.get(),
            neutral.get(),
            summary.get(),
            read,
            exam,
            certificates));
  }

  /** For peers unless it says otherwise. */
  private static Audience audience(YamlMap map) {
    return map.find("audience")
        .flatMap(value -> value.parsed("peers or hosts", ProgrammeReader::audience))
        .orElse(Audience.PEERS);
  }

  private static Audience audience(String word) {
    return Stream.of(Audience.values())
        .filter(audience -> audience.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  private List<Module> modules(YamlMap map, List<Located> ids, String folder) {
    Ids seen = new Ids("module", problems);
    List<Module> read = new ArrayList<>();
    for (Located id : ids) {
      if (seen.claim(id.value(), map.file(), id.line())) {
        module(map, id, folder + id.value() + "/").ifPresent(read::add);
      }
    }
    return read;
  }

  private Optional<Module> module(YamlMap map, Located id, String folder) {
    Optional<Module> module =
        new ModuleReader(files, folder, commons, problems).read(map.file(), id.line());
    if (module.isPresent() && !module.get().id().value().equals(id.value())) {
      problems.add(
          folder + "module.yaml", 1, "The id is not the folder's name.", "Write id: " + id.value());
    }
    return module;
  }

  private static void checkName(YamlMap map, String id, String folder) {
    if (!folder.endsWith("/" + id + "/")) {
      map.problem("id", "The id is not the folder's name.", "Give both the same name.");
    }
  }
}
