package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.certification.store.AwardRows;
import org.fanal.certification.store.AwardRows.Closed;
import org.fanal.certification.store.AwardRows.Held;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.platform.Outbox;
import org.fanal.platform.Secrets;
import org.fanal.platform.Unlocked;
import org.fanal.study.ModuleCompleted;

/** What people earned, kept sealed under their own keys. */
@ApplicationScoped
public class Awards {

  private AwardRows rows;
  private Secrets secrets;
  private TaughtModules modules;
  private Outbox outbox;
  private Clock clock;

  protected Awards() {}

  @Inject
  public Awards(
      AwardRows rows, Secrets secrets, TaughtModules modules, Outbox outbox, Clock clock) {
    this.rows = rows;
    this.secrets = secrets;
    this.modules = modules;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Records the award once, however often the event is told. */
  @Transactional
  public void on(@Observes ModuleCompleted completed) {
    if (!rows.has(completed.completion())) {
      record(award(completed), completed.completion());
    }
  }

  /** A new award, and what it came from. */
  record Sourced(Award award, UUID source) {}

  /** Keeps an award under what it came from, and tells. */
  @Transactional(TxType.MANDATORY)
  void record(Award award, UUID source) {
    recordAll(List.of(new Sourced(award, source)));
  }

  /** The same for many, in as many statements as for one. */
  @Transactional(TxType.MANDATORY)
  void recordAll(List<Sourced> all) {
    Set<UUID> holders =
        all.stream().map(each -> each.award().holder().value()).collect(Collectors.toSet());
    Unlocked keys = secrets.unlockOrMake(holders);
    rows.addAll(all.stream().map(each -> closed(keys, each)).toList(), clock.instant());
    all.stream()
        .map(Sourced::award)
        .map(award -> new AwardRecorded(award.id().value(), award.holder().value()))
        .forEach(outbox::publish);
  }

  /** Changes what alone changes about an award, and tells. */
  @Transactional(TxType.MANDATORY)
  void change(Award award, Term term) {
    if (!term.equals(award.term())) {
      rows.change(award.id().value(), term.isHeld(), term.until(), term.isReplaced());
      outbox.publish(new AwardChanged(award.id().value(), award.holder().value()));
    }
  }

  /** The person's own awards, the newest first. */
  @Transactional
  public List<Award> of(PersonId holder) {
    List<Closed> found = rows.of(holder.value());
    if (found.isEmpty()) {
      return List.of();
    }
    Unlocked keys = secrets.unlock(Set.of(holder.value()));
    return found.stream().map(each -> open(keys, holder, each)).toList();
  }

  /** Of many people, the newest first, in two statements. */
  @Transactional
  public List<Award> of(Collection<PersonId> holders) {
    return open(rows.of(holders.stream().map(PersonId::value).toList()));
  }

  /**
   * As {@link #lock}, for many, in two statements; whose they are is for the caller to compare. An
   * award that there is not is not among them.
   */
  @Transactional(TxType.MANDATORY)
  List<Award> lockAll(Collection<AwardId> awards) {
    return open(rows.lockAll(awards.stream().map(AwardId::value).toList()));
  }

  /** All that stand now and are the newest of theirs, page by page in an order that stays. */
  @Transactional
  List<Award> standing(Optional<AwardId> after, int most) {
    return open(rows.standing(after.map(AwardId::value), clock.instant(), most));
  }

  private List<Award> open(List<Held> found) {
    Unlocked keys = secrets.unlock(found.stream().map(Held::holder).collect(Collectors.toSet()));
    return found.stream()
        .map(each -> open(keys, new PersonId(each.holder()), each.award()))
        .toList();
  }

  /** Empty for an unknown award and for somebody else's. */
  @Transactional
  public Optional<Award> find(PersonId holder, AwardId award) {
    return rows.find(holder.value(), award.value())
        .map(found -> open(secrets.unlock(Set.of(holder.value())), holder, found));
  }

  /**
   * As {@link #find}, for whoever signs what the award says: until the transaction ends it can
   * neither be held nor end earlier.
   */
  @Transactional(TxType.MANDATORY)
  public Optional<Award> lock(PersonId holder, AwardId award) {
    return rows.lock(holder.value(), award.value())
        .map(found -> open(secrets.unlock(Set.of(holder.value())), holder, found));
  }

  private Award award(ModuleCompleted completed) {
    ProgrammeId programme = new ProgrammeId(completed.programme());
    ModuleId module = new ModuleId(completed.module());
    return new Award(
        new AwardId(UUID.randomUUID()),
        new PersonId(completed.person()),
        AwardKind.MODULE,
        programme,
        Optional.of(module),
        completed.version(),
        completed.minutes(),
        completed.completedAt(),
        modules.get(programme, module, completed.version()),
        Practised.nothing(),
        Term.forGood(),
        Optional.empty());
  }

  private static AwardRows.Sourced closed(Unlocked keys, Sourced each) {
    Award award = each.award();
    UUID id = award.id().value();
    UUID holder = award.holder().value();
    Term term = award.term();
    byte[] facts = keys.seal(holder, context(id), AwardJson.write(award).toString());
    Closed closed = new Closed(id, facts, term.isHeld(), term.until(), term.isReplaced());
    return new AwardRows.Sourced(new Held(holder, closed), each.source());
  }

  private static Award open(Unlocked keys, PersonId holder, Closed found) {
    String facts =
        keys.open(holder.value(), context(found.id()), found.facts())
            .orElseThrow(() -> new IllegalStateException("No key for award " + found.id()));
    Term term = new Term(found.held(), found.standsUntil(), found.replaced());
    return AwardJson.read(new AwardId(found.id()), holder, facts, term);
  }

  private static String context(UUID award) {
    return "award/" + award;
  }
}
