package org.fanal.study;

import java.util.Map;
import java.util.Optional;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.courseware.Step;
import org.fanal.kernel.PromptId;
import org.fanal.pathway.Place;

/**
 * A step as it is read, with what the person wrote under its private prompts.
 *
 * @param lessonNumber the lesson's place in the module, from 1
 * @param number the step's place in its lesson, from 1
 * @param previous the step before, in the lesson before if need be
 * @param written by prompt; a prompt without an entry was not answered
 */
public record StepView(
    ModulePath path,
    Module module,
    Lesson lesson,
    Step step,
    int lessonNumber,
    int lessonsTotal,
    int number,
    int of,
    Optional<Place.Step> previous,
    Place next,
    boolean marked,
    Map<PromptId, JournalEntry> written) {

  public StepView {
    written = Map.copyOf(written);
  }
}
