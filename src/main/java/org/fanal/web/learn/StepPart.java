package org.fanal.web.learn;

import java.util.Optional;
import org.fanal.courseware.SafeHtml;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;
import org.fanal.study.JournalEntry;

/** A piece of a step's page; {@code kind} says which: prose, prompt or practice. */
public interface StepPart {

  String kind();

  /** Prose of the content. */
  record Prose(SafeHtml html) implements StepPart {
    @Override
    public String kind() {
      return "prose";
    }
  }

  /** Something to write for oneself; {@code alternative} is empty where there is none. */
  record Writing(String id, String question, String alternative, Optional<JournalEntry> entry)
      implements StepPart {

    static Writing of(
        String id,
        Text question,
        Optional<Text> alternative,
        Optional<JournalEntry> entry,
        Language language) {
      return new Writing(
          id, question.in(language), alternative.map(it -> it.in(language)).orElse(""), entry);
    }

    @Override
    public String kind() {
      return "prompt";
    }

    public String text() {
      return entry.map(JournalEntry::text).orElse("");
    }

    /** The number that the next writing carries. */
    public long next() {
      return entry.map(JournalEntry::sequence).orElse(0L) + 1;
    }
  }

  /** A practice question, with what an answer says back once there is one. */
  record Asked(QuestionForm question, Optional<Told> told) implements StepPart {
    @Override
    public String kind() {
      return "practice";
    }
  }
}
