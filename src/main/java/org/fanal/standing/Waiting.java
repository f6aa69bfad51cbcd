package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fanal.kernel.PersonId;
import org.fanal.people.Accounts;
import org.fanal.people.Role;
import org.fanal.practicum.PeerForms;
import org.fanal.standing.store.ComplaintRows;
import org.fanal.standing.store.WaitingRows;
import org.fanal.standing.store.WaitingRows.Told;

/**
 * Mails to members of the committee and to peer assessors for whom something new waits: at most one
 * a day, which names neither a person nor what it is about, and none to whoever wants none.
 */
@ApplicationScoped
public class Waiting {

  private static final Duration BETWEEN = Duration.ofDays(1);

  private Committee committee;
  private PeerForms forms;
  private ComplaintRows complaints;
  private Accounts accounts;
  private WaitingRows rows;
  private WaitingLetters letters;
  private Clock clock;

  protected Waiting() {}

  @Inject
  Waiting(
      Committee committee,
      PeerForms forms,
      ComplaintRows complaints,
      Accounts accounts,
      WaitingRows rows,
      WaitingLetters letters,
      Clock clock) {
    this.committee = committee;
    this.forms = forms;
    this.complaints = complaints;
    this.accounts = accounts;
    this.rows = rows;
    this.letters = letters;
    this.clock = clock;
  }

  @Transactional
  public boolean isMailed(PersonId person) {
    return rows.find(person).filter(Told::stopped).isEmpty();
  }

  @Transactional
  public void choose(PersonId person, boolean mailed) {
    rows.stop(person, !mailed);
  }

  /** Those for whom something came since they were told last, and who were not told today. */
  @Transactional
  public List<PersonId> owed() {
    Map<PersonId, Told> told = rows.all();
    return awaited().entrySet().stream()
        .filter(each -> isOwed(each.getValue(), told.getOrDefault(each.getKey(), Told.NEVER)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Once, also when two servers look at the same time. */
  @Transactional
  public void send(PersonId person) {
    Instant now = clock.instant();
    if (rows.tell(person, now, now.minus(BETWEEN))) {
      letters.send(person);
    }
  }

  private Map<PersonId, Instant> awaited() {
    Map<PersonId, Instant> all = new TreeMap<>(Comparator.comparing(PersonId::value));
    List<PersonId> members = accounts.holding(Role.COMMITTEE);
    all.putAll(committee.awaited(members));
    complaints
        .newestOpen()
        .ifPresent(newest -> members.forEach(member -> all.merge(member, newest, Waiting::later)));
    List<PersonId> assessors = accounts.holding(Role.ASSESSOR);
    forms.awaited().entrySet().stream()
        .filter(each -> assessors.contains(each.getKey()))
        .forEach(each -> all.merge(each.getKey(), each.getValue(), Waiting::later));
    return all;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private boolean isOwed(Instant newest, Told told) {
    Instant latest = clock.instant().minus(BETWEEN);
    return !told.stopped()
        && told.at().filter(at -> at.isAfter(latest) || !newest.isAfter(at)).isEmpty();
  }
}
