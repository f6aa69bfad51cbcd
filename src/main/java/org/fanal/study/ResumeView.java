package org.fanal.study;

import java.time.Instant;
import java.util.Optional;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;
import org.fanal.pathway.Place;

/**
 * Where the button « Reprendre » leads.
 *
 * @param title of the step or scenario; none for the check, which has no name of its own
 * @param lesson the lesson of a step
 * @param number the step's place in its lesson, from 1; 0 elsewhere
 * @param of how many steps the lesson has; 0 elsewhere
 * @param visitedAt when the person was last in this module
 */
public record ResumeView(
    ModulePath path,
    Module module,
    Place place,
    Optional<Text> title,
    Optional<Lesson> lesson,
    int number,
    int of,
    Optional<Instant> visitedAt) {

  /** What that place takes, in whole minutes. */
  public int minutes(Language language) {
    throw new UnsupportedOperationException();
  }
}
