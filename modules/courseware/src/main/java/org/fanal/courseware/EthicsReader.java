package org.fanal.courseware;

import java.time.LocalDate;
import java.util.Optional;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;

/** Reads ethics/code.fr.md and ethics/code.en.md; where neither is there, nobody signs anything. */
final class EthicsReader {

  private static final String FOLDER = "ethics/";

  private final FileSet files;
  private final ProsePages pages;
  private final Problems problems;

  EthicsReader(FileSet files, Commons commons, Problems problems) {
    this.files = files;
    this.pages = new ProsePages(files, FOLDER, commons, problems);
    this.problems = problems;
  }

  Optional<EthicsCode> read() {
    boolean none = files.paths().stream().noneMatch(path -> path.startsWith(FOLDER));
    return none ? Optional.empty() : code(draft(Language.FR), draft(Language.EN));
  }

  private Optional<EthicsCode> code(Optional<Draft> fr, Optional<Draft> en) {
    if (fr.isEmpty() || en.isEmpty()) {
      return Optional.empty();
    }
    if (!fr.get().version().equals(en.get().version())) {
      problems.add(
          path(Language.EN), 1, "The version differs from the French.", "Give both one date.");
    }
    return Optional.of(
        new EthicsCode(
            new Text(fr.get().title(), en.get().title()),
            fr.get().version(),
            new Text(fr.get().changed(), en.get().changed()),
            new ByLanguage<>(fr.get().html(), en.get().html())));
  }

  private static String path(Language language) {
    return FOLDER + "code." + language.tag() + ".md";
  }

  private Optional<Draft> draft(Language language) {
    String path = path(language);
    return files.need(path, path, 1).flatMap(file -> draft(file, language));
  }

  private Optional<Draft> draft(SourceFile file, Language language) {
    FrontMatter matter = FrontMatter.of(file, problems);
    Optional<String> title = matter.fields().flatMap(fields -> fields.string("title"));
    Optional<LocalDate> version = matter.fields().flatMap(fields -> fields.date("version"));
    Optional<String> changed = matter.fields().flatMap(fields -> fields.string("changed"));
    matter.fields().ifPresent(YamlMap::close);
    SafeHtml html = pages.html(file.path(), matter, language);
    return title.isPresent() && version.isPresent() && changed.isPresent()
        ? Optional.of(new Draft(title.get(), version.get(), changed.get(), html))
        : Optional.empty();
  }

  private record Draft(String title, LocalDate version, String changed, SafeHtml html) {}
}
