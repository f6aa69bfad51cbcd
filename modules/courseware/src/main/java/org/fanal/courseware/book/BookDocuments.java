package org.fanal.courseware.book;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fanal.courseware.Html;
import org.fanal.courseware.Wording;
import org.fanal.kernel.Language;

/** The XML of a book: its package, its contents and its pages (EPUB 3.3, Accessibility 1.1). */
record BookDocuments(String title, Language language, Wording words) {

  static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
          <rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
      </container>
      """;

  static final String STYLE =
      """
      body { line-height: 1.5; margin: 1em; }
      svg { max-width: 100%; height: auto; }
      section, figure, .noted, .keep, details { margin: 1.2em 0; }
      .exercise, .prompt, .recap, .keep { border-inline-start: 0.2em solid; padding-inline-start: 0.9em; }
      blockquote { margin-inline: 1em; }
      figcaption, .gloss, .sources { font-size: 0.92em; }
      dt { font-weight: bold; }
      """;

  private static final String PACKAGE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="%1$s">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
          <dc:identifier id="id">%2$s</dc:identifier>
          <dc:title>%3$s</dc:title>
          <dc:language>%1$s</dc:language>
          <dc:publisher>Fanal</dc:publisher>
          <meta property="dcterms:modified">%4$s</meta>
          <meta property="schema:accessMode">textual</meta>
          <meta property="schema:accessMode">visual</meta>
          <meta property="schema:accessModeSufficient">textual</meta>
          <meta property="schema:accessibilityFeature">alternativeText</meta>
          <meta property="schema:accessibilityFeature">displayTransformability</meta>
          <meta property="schema:accessibilityFeature">readingOrder</meta>
          <meta property="schema:accessibilityFeature">structuralNavigation</meta>
          <meta property="schema:accessibilityFeature">tableOfContents</meta>
          <meta property="schema:accessibilityHazard">none</meta>
          <meta property="schema:accessibilitySummary">%5$s</meta>
        </metadata>
        <manifest>
          <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
          <item id="style" href="style.css" media-type="text/css"/>
      %6$s  </manifest>
        <spine>
      %7$s  </spine>
      </package>
      """;

  private static final String DOCUMENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%1$s" xml:lang="%1$s">
      <head><title>%2$s</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
      <body>%3$s</body>
      </html>
      """;

  String packaged(List<Chapter> chapters, String id, Instant modified) {
    StringBuilder manifest = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (int i = 0; i < chapters.size(); i++) {
      manifest.append(manifestLine(chapters.get(i), i));
      spine.append("    <itemref idref=\"c%d\"/>%n".formatted(i));
    }
    return PACKAGE.formatted(
        language.tag(),
        id,
        Html.escape(title),
        modified.truncatedTo(ChronoUnit.SECONDS),
        Html.escape(words.say("book.summary.accessible")),
        manifest,
        spine);
  }

  private static String manifestLine(Chapter chapter, int number) {
    String drawn = chapter.body().contains("<svg ") ? " properties=\"svg\"" : "";
    return "    <item id=\"c%d\" href=\"%s\" media-type=\"application/xhtml+xml\"%s/>%n"
        .formatted(number, Html.escape(chapter.file()), drawn);
  }

  /** Chapters of level 2 stand in the list of the chapter before. */
  String contents(List<Chapter> chapters) {
    Html nav =
        new Html()
            .open("nav", "epub:type", "toc", "id", "toc", "role", "doc-toc")
            .element("h1", words.say("book.contents"))
            .open("ol");
    for (int i = 0; i < chapters.size(); i++) {
      Chapter chapter = chapters.get(i);
      nav.open("li").open("a", "href", chapter.file()).text(chapter.title()).close("a");
      int next = i + 1 < chapters.size() ? chapters.get(i + 1).level() : 1;
      if (next > chapter.level()) {
        nav.open("ol");
      } else {
        nav.close("li");
      }
      if (next < chapter.level()) {
        nav.close("ol").close("li");
      }
    }
    return page(words.say("book.contents"), nav.close("ol").close("nav").markup());
  }

  String document(Chapter chapter) {
    String heading = new Html().element("h1", chapter.title()).markup();
    return page(chapter.title(), heading + chapter.body());
  }

  private String page(String name, String body) {
    return DOCUMENT.formatted(language.tag(), Html.escape(name), body);
  }
}
