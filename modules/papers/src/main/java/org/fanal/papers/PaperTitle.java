package org.fanal.papers;

import org.fanal.credentials.Wording;

/** What a window, a shelf of files or a printer's queue shows of a paper. */
final class PaperTitle {

  private PaperTitle() {}

  static String of(Paper paper, Labels labels) {
    return paper.wording() == Wording.FULL ? paper.title() : labels.of("title");
  }
}
