package org.fanal.courseware;

import org.fanal.kernel.Language;

/** Renders the body of a Markdown file that is a page of its own. */
final class ProsePages {

  private final FileSet files;
  private final String folder;
  private final Commons commons;
  private final Problems problems;

  ProsePages(FileSet files, String folder, Commons commons, Problems problems) {
    this.files = files;
    this.folder = folder;
    this.commons = commons;
    this.problems = problems;
  }

  SafeHtml html(String path, FrontMatter matter, Language language) {
    Pictures pictures = new Pictures(files, folder, problems);
    Surroundings around = new Surroundings(language, commons, Targets.NONE, pictures, problems);
    StepNotes notes = new StepNotes(language);
    ProseWriter writer =
        new ProseWriter(around, notes, ProseWriter.Level.PAGE, path, matter.bodyLine());
    String prose = writer.explained(Markdown.parse(String.join("\n", matter.body())));
    return new SafeHtml(prose + notes.sources());
  }
}
