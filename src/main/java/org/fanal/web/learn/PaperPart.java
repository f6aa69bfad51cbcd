package org.fanal.web.learn;

import java.util.Optional;
import org.fanal.courseware.SafeHtml;
import org.fanal.courseware.book.Question;

/** A piece of a lesson on paper; {@code kind} says which: prose, regional, prompt or question. */
public interface PaperPart {

  String kind();

  record Prose(SafeHtml html) implements PaperPart {
    @Override
    public String kind() {
      return "prose";
    }
  }

  /**
   * What holds where the reader lives.
   *
   * @param name the key of the region's name
   */
  record Regional(String name, SafeHtml html) implements PaperPart {
    @Override
    public String kind() {
      return "regional";
    }
  }

  /** Something to write for oneself, with room for it. */
  record Prompt(String question, Optional<String> alternative) implements PaperPart {
    @Override
    public String kind() {
      return "prompt";
    }
  }

  /**
   * @param answer the number of its answer at the end
   */
  record Asked(String text, Question question, int answer) implements PaperPart {
    @Override
    public String kind() {
      return "question";
    }
  }
}
