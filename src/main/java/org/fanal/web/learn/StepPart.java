package org.fanal.web.learn;

import java.util.List;
import java.util.Optional;
import org.fanal.courseware.ByRegion;
import org.fanal.courseware.SafeHtml;
import org.fanal.kernel.Language;
import org.fanal.kernel.Region;
import org.fanal.kernel.Text;
import org.fanal.study.JournalEntry;

/** A piece of a step's page; {@code kind} says which: prose, prompt, practice or regional. */
public interface StepPart {

  String kind();

  /** Prose of the content. */
  record Prose(SafeHtml html) implements StepPart {
    @Override
    public String kind() {
      return "prose";
    }
  }

  /**
   * What differs from place to place.
   *
   * @param here the region whose variant is shown: the person's, or the nearest one written about
   * @param elsewhere the other variants, to open
   */
  record Regional(Variant here, List<Variant> elsewhere) implements StepPart {

    public Regional {
      elsewhere = List.copyOf(elsewhere);
    }

    static Regional of(ByRegion<SafeHtml> variants, Region region) {
      return new Regional(
          Variant.of(variants, variants.nearest(region)),
          variants.elsewhere(region).stream().map(each -> Variant.of(variants, each)).toList());
    }

    @Override
    public String kind() {
      return "regional";
    }

    /**
     * What is written for a region.
     *
     * @param name the key of the region's name
     * @param elsewhere the key of the words that offer it to somebody who lives in another place
     */
    public record Variant(String name, String elsewhere, SafeHtml html) {

      static Variant of(ByRegion<SafeHtml> variants, Region region) {
        return new Variant(
            "learn_region." + region.code(),
            region == Region.OTHER ? "learn_region.elsewhere-general" : "learn_region.elsewhere",
            variants.in(region));
      }
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
