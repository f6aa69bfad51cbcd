package org.fanal.practicum;

import java.util.List;
import java.util.Optional;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.practicum.Criterion;
import org.fanal.pathway.practicum.PracticumOutcome;

/**
 * Somebody's own practicum in a programme.
 *
 * @param mayBegin whether everything is done that comes before it
 * @param ready whether they said that they are ready, or were found by a coordinator
 * @param seats who fills in the rubric, by their part alone
 * @param outcome what the forms say together
 * @param criteria what was given for each; none before both forms are in
 */
public record OwnPracticumView(
    ProgrammeId programme,
    Text title,
    boolean mayBegin,
    boolean ready,
    HoursSheet hours,
    List<Seat> seats,
    PracticumOutcome outcome,
    List<Seen> criteria,
    List<Message> messages) {

  public OwnPracticumView {
    seats = List.copyOf(seats);
    criteria = List.copyOf(criteria);
    messages = List.copyOf(messages);
  }

  /** A criterion and what each assessor saw. */
  public record Seen(Criterion criterion, List<By> by) {
    public Seen {
      by = List.copyOf(by);
    }
  }

  /**
   * What one assessor saw.
   *
   * @param level in words
   */
  public record By(Assessor assessor, Text level, Optional<String> comment) {}
}
