package org.fanal.courseware;

import java.time.Duration;
import java.util.List;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.Language;
import org.fanal.kernel.StepId;
import org.fanal.kernel.Text;

/**
 * One page of a lesson: a heading of its own and what follows, in each language.
 *
 * @param text what is read, without markup, a line for each paragraph
 */
public record Step(
    StepId id,
    Text title,
    ByLanguage<List<Part>> content,
    ByLanguage<String> text,
    ByLanguage<Integer> words,
    ByLanguage<Duration> time,
    List<Prompt> prompts,
    List<ItemId> practice) {

  public Step {
    prompts = List.copyOf(prompts);
    practice = List.copyOf(practice);
  }

  public List<Part> parts(Language language) {
    return content.in(language);
  }

  /** Reading at 130 words a minute and the step's activities, rounded up to the minute. */
  public int minutes(Language language) {
    return Pace.minutes(time.in(language));
  }
}
