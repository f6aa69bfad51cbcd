package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fanal.kernel.ContentIds;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;

/** Reads kit/: papers in Markdown and two self-checks, as far as they are there. */
final class KitReader {

  private static final String FOLDER = "kit/";
  private static final int MOST_POINTS = 50;

  private final FileSet files;
  private final ProsePages pages;
  private final Problems problems;

  KitReader(FileSet files, Commons commons, Problems problems) {
    this.files = files;
    this.pages = new ProsePages(files, FOLDER, commons, problems);
    this.problems = problems;
  }

  Kit read() {
    List<KitPaper> papers = new ArrayList<>();
    ids().forEach(id -> paper(id).ifPresent(papers::add));
    return new Kit(
        papers,
        file("readiness.yaml").map(this::readiness),
        file("group-readiness.yaml").flatMap(this::group));
  }

  private Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    files.paths().stream()
        .filter(path -> path.startsWith(FOLDER) && path.endsWith(".md"))
        .map(path -> path.substring(FOLDER.length()).replaceFirst("\\.(fr|en)\\.md$", ""))
        .filter(ContentIds::isValid)
        .forEach(ids::add);
    return ids;
  }

  private Optional<KitPaper> paper(String id) {
    Optional<Draft> fr = draft(id, Language.FR);
    Optional<Draft> en = draft(id, Language.EN);
    return fr.flatMap(
        french ->
            en.map(
                english ->
                    new KitPaper(
                        id,
                        new Text(french.title(), english.title()),
                        new Text(french.lead(), english.lead()),
                        new ByLanguage<>(french.html(), english.html()))));
  }

  private Optional<Draft> draft(String id, Language language) {
    String path = FOLDER + id + "." + language.tag() + ".md";
    return files.need(path, path, 1).flatMap(file -> draft(file, language));
  }

  private Optional<Draft> draft(SourceFile file, Language language) {
    FrontMatter matter = FrontMatter.of(file, problems);
    Optional<String> title = matter.fields().flatMap(fields -> fields.string("title"));
    Optional<String> lead = matter.fields().flatMap(fields -> fields.string("lead"));
    matter.fields().ifPresent(YamlMap::close);
    SafeHtml html = pages.html(file.path(), matter, language);
    return title.flatMap(words -> lead.map(line -> new Draft(words, line, html)));
  }

  private record Draft(String title, String lead, SafeHtml html) {}

  private Optional<YamlMap> file(String name) {
    return files.take(FOLDER + name).flatMap(file -> Yaml.read(file, problems));
  }

  private Readiness readiness(YamlMap map) {
    Ids ids = new Ids("point", problems);
    List<Readiness.Point> points =
        map.maps("points").stream().flatMap(each -> point(each, ids)).toList();
    Optional<YamlMap> ready = map.map("ready");
    OptionalInt yes =
        ready.map(each -> each.number("yes", 1, MOST_POINTS)).orElse(OptionalInt.empty());
    ready.ifPresent(YamlMap::close);
    map.close();
    if (yes.orElse(0) > points.size()) {
      map.problem("ready", "More points are asked for than there are.", "Ask for fewer.");
    }
    return new Readiness(points, yes.orElse(points.size()));
  }

  private static Stream<Readiness.Point> point(YamlMap map, Ids ids) {
    Optional<String> id = map.id("id");
    boolean critical = map.flag("critical");
    Optional<Text> text = map.text("text");
    Optional<Text> why = map.text("why");
    Optional<Text> how = map.text("how");
    map.close();
    id.ifPresent(known -> ids.claim(known, map.file(), map.line("id")));
    boolean whole = Stream.of(id, text, why, how).allMatch(Optional::isPresent);
    return whole
        ? Stream.of(new Readiness.Point(id.get(), critical, text.get(), why.get(), how.get()))
        : Stream.empty();
  }

  private Optional<GroupReadiness> group(YamlMap map) {
    Ids ids = new Ids("statement", problems);
    Optional<Text> intro = map.text("intro");
    List<GroupReadiness.Statement> statements =
        map.maps("statements").stream().flatMap(each -> statement(each, ids)).toList();
    Optional<Text> notNow = map.text("notNow");
    Optional<Text> limits = map.text("limits");
    map.close();
    return intro.isPresent() && notNow.isPresent() && limits.isPresent()
        ? Optional.of(new GroupReadiness(intro.get(), statements, notNow.get(), limits.get()))
        : Optional.empty();
  }

  private static Stream<GroupReadiness.Statement> statement(YamlMap map, Ids ids) {
    Optional<String> id = map.id("id");
    Optional<Text> text = map.text("text");
    Optional<Text> ifNotNow = map.text("ifNotNow");
    map.close();
    id.ifPresent(known -> ids.claim(known, map.file(), map.line("id")));
    return id.isPresent() && text.isPresent() && ifNotNow.isPresent()
        ? Stream.of(new GroupReadiness.Statement(id.get(), text.get(), ifNotNow.get()))
        : Stream.empty();
  }
}
