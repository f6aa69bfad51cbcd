package org.fanal.courseware;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fanal.kernel.ContentIds;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;

/** Reads pages/*.md. The privacy notice and the accessibility statement must be there. */
final class PageReader {

  private static final String FOLDER = "pages/";
  private static final Set<String> NEEDED = Set.of("accessibility", "privacy");

  private final FileSet files;
  private final ProsePages pages;
  private final Problems problems;

  PageReader(FileSet files, Commons commons, Problems problems) {
    this.files = files;
    this.pages = new ProsePages(files, FOLDER, commons, problems);
    this.problems = problems;
  }

  Map<String, Page> read() {
    Map<String, Page> read = new HashMap<>();
    ids().forEach(id -> page(id).ifPresent(page -> read.put(id, page)));
    return read;
  }

  private Set<String> ids() {
    Set<String> ids = new TreeSet<>(NEEDED);
    files.paths().stream()
        .filter(path -> path.startsWith(FOLDER))
        .map(path -> path.substring(FOLDER.length()).replaceFirst("\\.(fr|en)\\.md$", ""))
        .filter(ContentIds::isValid)
        .forEach(ids::add);
    return ids;
  }

  private Optional<Page> page(String id) {
    Optional<Draft> fr = draft(id, Language.FR);
    Optional<Draft> en = draft(id, Language.EN);
    if (fr.isEmpty() || en.isEmpty()) {
      return Optional.empty();
    }
    if (!fr.get().version().equals(en.get().version())) {
      problems.add(
          path(id, Language.EN), 1, "The version differs from the French.", "Give both one date.");
    }
    Text title = new Text(fr.get().title(), en.get().title());
    ByLanguage<SafeHtml> html = new ByLanguage<>(fr.get().html(), en.get().html());
    return Optional.of(new Page(id, title, fr.get().version(), html));
  }

  private static String path(String id, Language language) {
    return FOLDER + id + "." + language.tag() + ".md";
  }

  private Optional<Draft> draft(String id, Language language) {
    String path = path(id, language);
    return files.need(path, path, 1).flatMap(file -> draft(file, language));
  }

  private Optional<Draft> draft(SourceFile file, Language language) {
    FrontMatter matter = FrontMatter.of(file, problems);
    Optional<String> title = matter.fields().flatMap(fields -> fields.string("title"));
    Optional<LocalDate> version =
        matter
            .fields()
            .flatMap(
                fields -> fields.parsed("version", "a date such as 2026-11-21", LocalDate::parse));
    matter.fields().ifPresent(YamlMap::close);
    SafeHtml html = pages.html(file.path(), matter, language);
    return title.flatMap(words -> version.map(date -> new Draft(words, date, html)));
  }

  private record Draft(String title, LocalDate version, SafeHtml html) {}
}
