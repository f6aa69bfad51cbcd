package org.fanal.courseware.book;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.courseware.CrisisLines;
import org.fanal.courseware.Html;
import org.fanal.courseware.Module;
import org.fanal.courseware.Wording;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;

/** A version of a module in one language, as an accessible EPUB 3 file. */
public final class ModuleBook {

  public static final String MEDIA_TYPE = "application/epub+zip";

  private ModuleBook() {}

  /**
   * @param programme the programme's title
   * @param lines who to call, where somebody does
   * @param modified when this version was published; the same version always gives the same bytes
   */
  public static byte[] write(
      Module module,
      Text programme,
      Optional<CrisisLines> lines,
      Language language,
      Instant modified) {
    Wording words = Wording.in(language);
    List<Chapter> chapters = chapters(module, lines, words);
    String title = words.say("book.title", module.title().in(language), programme.in(language));
    BookDocuments documents = new BookDocuments(title, language, words);
    BookArchive archive = new BookArchive(modified);
    archive.add("META-INF/container.xml", BookDocuments.CONTAINER);
    archive.add("book/package.opf", documents.packaged(chapters, id(module, language), modified));
    archive.add("book/contents.xhtml", documents.contents(chapters));
    archive.add("book/style.css", BookDocuments.STYLE);
    chapters.forEach(chapter -> archive.add("book/" + chapter.file(), documents.document(chapter)));
    return archive.bytes();
  }

  private static String id(Module module, Language language) {
    String name = module.id() + " " + module.versionId() + " " + language.tag();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Chapter> chapters(Module module, Optional<CrisisLines> lines, Wording words) {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(about(module, words));
    lines.ifPresent(known -> chapters.add(HelpChapter.of(known, words)));
    module.lessons().forEach(lesson -> chapters.addAll(LessonChapters.of(module, lesson, words)));
    module.scenarios().forEach(scenario -> chapters.add(ScenarioChapter.of(scenario, words)));
    return chapters;
  }

  private static Chapter about(Module module, Wording words) {
    Language language = words.language();
    Html body =
        new Html()
            .element("p", module.summary().in(language))
            .element("h2", words.say("book.note"))
            .element("p", module.contentNote().in(language))
            .element("p", words.say("book.keep.private"))
            .element("h2", words.say("book.outcomes"))
            .open("ul");
    module.outcomes().forEach(outcome -> body.element("li", outcome.in(language)));
    return new Chapter("about.xhtml", words.say("book.about"), 1, body.close("ul").markup());
  }
}
