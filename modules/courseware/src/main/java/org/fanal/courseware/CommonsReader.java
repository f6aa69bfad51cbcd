package org.fanal.courseware;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;

/** Reads glossary.yaml and sources.yaml. */
final class CommonsReader {

  private final FileSet files;
  private final Problems problems;

  CommonsReader(FileSet files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  Commons read() {
    return new Commons(
        entries("glossary.yaml", "terms", "term", CommonsReader::term),
        entries("sources.yaml", "sources", "source", CommonsReader::source));
  }

  private <T> Map<String, T> entries(
      String path, String list, String kind, Function<YamlMap, Optional<T>> read) {
    Optional<YamlMap> root = files.need(path, path, 1).flatMap(file -> Yaml.read(file, problems));
    List<YamlMap> maps = root.map(map -> map.maps(list)).orElse(List.of());
    root.ifPresent(YamlMap::close);
    Ids ids = new Ids(kind, problems);
    Map<String, T> entries = new HashMap<>();
    for (YamlMap map : maps) {
      Optional<String> id = map.id("id");
      Optional<T> entry = read.apply(map);
      map.close();
      if (id.isPresent() && ids.claim(id.get(), map.file(), map.line("id"))) {
        entry.ifPresent(known -> entries.put(id.get(), known));
      }
    }
    return entries;
  }

  private static Optional<Term> term(YamlMap map) {
    Optional<String> id = map.optionalString("id");
    Optional<Text> term = map.text("term");
    Optional<Text> definition = map.text("definition");
    Optional<Text> avoid = map.optionalText("avoid");
    Optional<Text> why = map.optionalText("why");
    Optional<Text> quebec = map.optionalText("quebec");
    Optional<Text> france = map.optionalText("france");
    Optional<Text> note = map.optionalText("note");
    ByLanguage<List<String>> words = avoidWords(map);
    if (id.isEmpty() || term.isEmpty() || definition.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Term(id.get(), term.get(), definition.get(), avoid, why, quebec, france, note, words));
  }

  private static ByLanguage<List<String>> avoidWords(YamlMap map) {
    Optional<YamlMap> words = map.find("avoidWords").flatMap(YamlValue::map);
    ByLanguage<List<String>> read =
        ByLanguage.each(language -> words.map(each -> strings(each, language)).orElse(List.of()));
    words.ifPresent(YamlMap::close);
    return read;
  }

  private static List<String> strings(YamlMap words, Language language) {
    return words.find(language.tag()).map(list -> list.each(YamlValue::string)).orElse(List.of());
  }

  private static Optional<Source> source(YamlMap map) {
    Optional<Text> cite = map.text("cite");
    Optional<String> url = Addresses.optional(map, "url");
    return cite.flatMap(words -> map.optionalString("id").map(id -> new Source(id, words, url)));
  }
}
