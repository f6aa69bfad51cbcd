package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.standing.Entry;
import org.fanal.pathway.standing.Fact;
import org.fanal.pathway.standing.FactKind;
import org.fanal.pathway.standing.History;
import org.fanal.pathway.standing.Standing;
import org.fanal.pathway.standing.Terms;
import org.fanal.platform.Audit;
import org.fanal.platform.Ids;
import org.fanal.platform.Outbox;
import org.fanal.platform.Secrets;
import org.fanal.standing.store.StandingHistoryRow;
import org.fanal.standing.store.StandingRows;
import org.fanal.standing.store.StoredFact;

/**
 * Where people stand. A history only grows, one entry after the other, and each entry is told to
 * whoever listens, in the transaction in which it was made.
 */
@ApplicationScoped
public class Standings {

  private StandingRows rows;
  private Rules rules;
  private Evidences evidences;
  private Views views;
  private Secrets secrets;
  private Audit audit;
  private Outbox outbox;
  private Clock clock;

  protected Standings() {}

  @Inject
  Standings(
      StandingRows rows,
      Rules rules,
      Evidences evidences,
      Views views,
      Secrets secrets,
      Audit audit,
      Outbox outbox,
      Clock clock) {
    this.rows = rows;
    this.rules = rules;
    this.evidences = evidences;
    this.views = views;
    this.secrets = secrets;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Empty for a programme that certifies nothing, and for whoever has nothing to do with it. */
  @Transactional
  public Optional<StandingView> of(PersonId person, ProgrammeId programme) {
    return rules.find(programme).flatMap(certified -> view(person, certified));
  }

  /** In every programme that certifies and that the person has to do with. */
  @Transactional
  public List<StandingView> of(PersonId person) {
    return rules.all().stream().flatMap(certified -> view(person, certified).stream()).toList();
  }

  /**
   * Where each of many people stands, in one statement; nobody of whom nothing was entered is in
   * it, nor anybody in a programme that certifies nothing.
   */
  @Transactional
  public Map<PersonId, Standing> standing(Collection<PersonId> people, ProgrammeId programme) {
    Map<PersonId, Standing> standing = new HashMap<>();
    rules
        .find(programme)
        .map(certified -> certified.rules().terms())
        .ifPresent(
            terms ->
                rows.facts(people, programme)
                    .forEach(
                        (person, facts) ->
                            standing.put(
                                person, new Recorded(facts).history().at(clock.instant(), terms))));
    return standing;
  }

  /** The modules that count for each of many people, in one statement. */
  @Transactional
  public Map<PersonId, CountingModules> modules(
      Collection<PersonId> people, ProgrammeId programme) {
    Certified certified = rules.get(programme);
    Map<PersonId, CountingModules> modules = new HashMap<>();
    evidences
        .learned(people, programme)
        .forEach((person, learned) -> modules.put(person, certified.modules(learned)));
    return modules;
  }

  /** What a certificate can say today of what they did; little for whoever did little. */
  @Transactional
  public Earned earned(PersonId person, ProgrammeId programme) {
    Certified certified = rules.get(programme);
    return evidences.of(person, programme).earned(certified);
  }

  /**
   * Enters what people decided, or what the person asked for. Two entries at once take turns, and
   * the second meets what the first left.
   *
   * @param reason for the person to read, sealed under their key; blank where there is none
   * @throws IllegalArgumentException when the programme certifies nothing
   */
  @Transactional
  public Entry enter(
      PersonId actor, PersonId person, ProgrammeId programme, FactKind kind, String reason) {
    Certified certified = rules.get(programme);
    StandingHistoryRow held = rows.hold(person, programme);
    Recorded recorded = new Recorded(rows.facts(person, programme));
    Fact fact = new Fact(kind, clock.instant());
    Terms terms = certified.rules().terms();
    Entry entry = recorded.history().enter(fact, terms);
    if (entry instanceof Entry.Entered entered) {
      StoredFact stored = stored(actor, person, recorded, certified, fact, reason);
      rows.add(person, programme, stored);
      remember(held, entered.history(), fact.at(), terms);
      tell(actor, person, programme, stored);
    }
    return entry;
  }

  private Optional<StandingView> view(PersonId person, Certified certified) {
    Recorded recorded = new Recorded(rows.facts(person, certified.id()));
    Gathered gathered = evidences.of(person, certified, recorded);
    return recorded.facts().isEmpty() && !gathered.learned().isEnrolled()
        ? Optional.empty()
        : Optional.of(views.view(person, certified, recorded, gathered));
  }

  private StoredFact stored(
      PersonId actor,
      PersonId person,
      Recorded recorded,
      Certified certified,
      Fact fact,
      String reason) {
    UUID id = Ids.timeOrdered(fact.at());
    return new StoredFact(
        id,
        recorded.nextNumber(),
        fact.kind(),
        fact.at(),
        certified.rules().version(),
        actor.value(),
        Optional.of(reason)
            .filter(text -> !text.isBlank())
            .map(text -> secrets.seal(person.value(), Views.context(id), text.strip())));
  }

  private static void remember(StandingHistoryRow held, History history, Instant now, Terms terms) {
    held.turn(history.at(now, terms).status(), history.nextTurn(now, terms).map(turn -> turn.at()));
  }

  private void tell(PersonId actor, PersonId person, ProgrammeId programme, StoredFact fact) {
    String kind = fact.kind().name();
    audit.record(
        actor.value(), "standing." + kind.toLowerCase(Locale.ROOT).replace('_', '-'), fact.id());
    outbox.publish(
        new StandingChanged(fact.id(), person.value(), programme.value(), kind, fact.at()));
  }
}
