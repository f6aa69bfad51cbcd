package org.fanal.practicum;

import java.util.List;
import java.util.Optional;
import org.fanal.courseware.HoursOfAKind;
import org.fanal.courseware.PracticumSetting;
import org.fanal.kernel.Text;
import org.fanal.pathway.practicum.PracticumOutcome;

/**
 * A practicum as its coordinator sees it. Marks and comments are not shown: they are for the
 * person, and for whoever decides.
 *
 * @param mayBegin whether everything is done that comes before a practicum
 * @param assessed whether both forms are in, so that each change of the hours says why
 * @param kinds of hours to choose from
 * @param settings types of places to choose from
 * @param seats the supervisor, the peer, and the third where one is needed or was asked
 */
public record CaseView(
    CaseId id,
    String name,
    Text programme,
    boolean mayBegin,
    HoursSheet hours,
    boolean assessed,
    List<HoursOfAKind> kinds,
    List<PracticumSetting> settings,
    List<Seat> seats,
    PracticumOutcome outcome,
    List<Message> messages) {

  public CaseView {
    kinds = List.copyOf(kinds);
    settings = List.copyOf(settings);
    seats = List.copyOf(seats);
    messages = List.copyOf(messages);
  }

  public Optional<HoursEntry> findCounting(String entry) {
    return hours.entries().stream()
        .filter(each -> each.counts() && each.id().toString().equals(entry))
        .findFirst();
  }
}
