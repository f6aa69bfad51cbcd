package org.fanal.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Programme;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.practicum.store.CaseRow;
import org.fanal.practicum.store.CaseRows;

/** Somebody's own practicum: what was confirmed, who assesses, what they wrote. */
@ApplicationScoped
public class OwnPracticum {

  public static final int LONGEST_MESSAGE = 600;
  public static final int MOST_UNANSWERED = 20;

  private CaseRows cases;
  private OwnViews views;
  private Messages messages;
  private Rubrics rubrics;
  private Clock clock;

  protected OwnPracticum() {}

  @Inject
  OwnPracticum(CaseRows cases, OwnViews views, Messages messages, Rubrics rubrics, Clock clock) {
    this.cases = cases;
    this.views = views;
    this.messages = messages;
    this.rubrics = rubrics;
    this.clock = clock;
  }

  /** Empty for whoever studies no programme that has a practicum. */
  @Transactional
  public Optional<OwnPracticumView> of(PersonId person) {
    return studied(person).map(programme -> views.of(person, programme));
  }

  /** Tells the coordinators that somebody wants to begin. Whether they study the programme. */
  @Transactional
  public boolean sayReady(PersonId person, ProgrammeId programme) {
    Optional<CaseRow> row = open(person, programme);
    row.ifPresent(found -> cases.sayReady(found.id(), clock.instant()));
    return row.isPresent();
  }

  /** Writes to the coordinators, for example that a total is not right. */
  @Transactional
  public WriteOutcome write(PersonId person, ProgrammeId programme, String text) {
    String words = text.strip();
    if (words.isEmpty() || words.length() > LONGEST_MESSAGE) {
      return WriteOutcome.UNFIT;
    }
    return open(person, programme).map(row -> send(row, words)).orElse(WriteOutcome.NOT_THERE);
  }

  private WriteOutcome send(CaseRow row, String words) {
    cases.lock(row.id());
    if (messages.unanswered(row) >= MOST_UNANSWERED) {
      return WriteOutcome.MANY_WAIT;
    }
    messages.send(row, words);
    return WriteOutcome.SENT;
  }

  private Optional<CaseRow> open(PersonId person, ProgrammeId programme) {
    boolean studied = rubrics.find(programme).isPresent() && cases.isStudied(person, programme);
    return studied ? Optional.of(cases.open(person, programme, clock.instant())) : Optional.empty();
  }

  private Optional<Programme> studied(PersonId person) {
    List<Programme> all = rubrics.programmes();
    return all.stream().filter(programme -> cases.isStudied(person, programme.id())).findFirst();
  }
}
