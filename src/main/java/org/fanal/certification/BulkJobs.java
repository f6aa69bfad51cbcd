package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.certification.store.BulkRows;
import org.fanal.certification.store.BulkRows.Ended;
import org.fanal.certification.store.BulkRows.Item;
import org.fanal.certification.store.BulkRows.Job;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.people.Accounts;
import org.fanal.platform.Audit;

/** Work on many awards at once, which goes on by itself and after a stop. */
@ApplicationScoped
public class BulkJobs {

  /** Items of one job. */
  public static final int MOST = 5_000;

  private static final int PAGE = 500;
  private static final int NEWEST = 20;
  private static final int LINES = 200;

  private BulkRows rows;
  private Awards awards;
  private Templates templates;
  private Accounts accounts;
  private Audit audit;
  private Clock clock;

  protected BulkJobs() {}

  @Inject
  public BulkJobs(
      BulkRows rows,
      Awards awards,
      Templates templates,
      Accounts accounts,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.awards = awards;
    this.templates = templates;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Words all standing awards of a kind anew, at most {@value #MOST} of those that have other words
   * than the newest.
   *
   * @return empty when nothing was published, or all have those words
   */
  @Transactional
  public Optional<UUID> reissue(PersonId starter, TemplateKey key) {
    Optional<Template> newest = templates.newest(key);
    if (newest.isEmpty()) {
      return Optional.empty();
    }
    List<Item> items = new ArrayList<>();
    List<Award> page = awards.standing(Optional.empty(), PAGE);
    while (!page.isEmpty() && items.size() < MOST) {
      page.stream()
          .filter(award -> isOld(award, key, newest))
          .map(award -> item(award.holder().value(), award.id().value()))
          .limit(MOST - items.size())
          .forEach(items::add);
      page = awards.standing(Optional.of(page.get(page.size() - 1).id()), PAGE);
    }
    return start(starter, BulkAct.REISSUE, key, items);
  }

  /**
   * Gives the attestation of the theory to people by the exact addresses of their accounts, a line
   * each, where the facts allow it.
   *
   * @return empty for no address or more than {@value #MOST}
   */
  @Transactional
  public Optional<UUID> attest(PersonId starter, ProgrammeId programme, List<String> addresses) {
    if (addresses.size() > MOST) {
      return Optional.empty();
    }
    List<Item> items =
        addresses.stream()
            .map(address -> accounts.findByExactEmail(address))
            .map(found -> found.map(account -> account.person().id().value()))
            .map(person -> new Item(person, Optional.empty()))
            .toList();
    TemplateKey key = new TemplateKey(programme, AwardKind.THEORY);
    return start(starter, BulkAct.ATTEST, key, items);
  }

  /** Leaves what is done as it is. */
  @Transactional
  public boolean cancel(PersonId actor, UUID job) {
    boolean isStopped = rows.stop(job, BulkJob.State.CANCELLED.name());
    if (isStopped) {
      audit.record(actor.value(), "certification.bulk-cancelled", job);
    }
    return isStopped;
  }

  /** The newest first. */
  @Transactional
  public List<BulkJob> newest() {
    return rows.newest(NEWEST).stream().map(this::view).toList();
  }

  static TemplateKey key(Job job) {
    return new TemplateKey(new ProgrammeId(job.programme()), AwardKind.valueOf(job.kind()));
  }

  private Optional<UUID> start(PersonId starter, BulkAct act, TemplateKey key, List<Item> items) {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    UUID id = UUID.randomUUID();
    rows.add(
        new Job(
            id,
            act.name(),
            key.programme().value(),
            key.kind().name(),
            items.size(),
            0,
            BulkJob.State.RUNNING.name(),
            clock.instant()),
        starter.value(),
        items);
    audit.record(starter.value(), "certification.bulk-started", id);
    return Optional.of(id);
  }

  private boolean isOld(Award award, TemplateKey key, Optional<Template> newest) {
    return award.kind() == key.kind()
        && award.programme().equals(key.programme())
        && !award.template().equals(newest);
  }

  private static Item item(UUID holder, UUID award) {
    return new Item(Optional.of(holder), Optional.of(award));
  }

  private BulkJob view(Job job) {
    List<Ended> ended = rows.ended(job.id());
    Map<BulkOutcome, Integer> outcomes = new EnumMap<>(BulkOutcome.class);
    ended.forEach(each -> outcomes.merge(BulkOutcome.valueOf(each.outcome()), 1, Integer::sum));
    List<BulkJob.Line> refused =
        ended.stream()
            .map(each -> new BulkJob.Line(each.place() + 1, BulkOutcome.valueOf(each.outcome())))
            .filter(line -> line.why() != BulkOutcome.DONE)
            .limit(LINES)
            .toList();
    return new BulkJob(
        job.id(),
        BulkAct.valueOf(job.act()),
        key(job),
        job.total(),
        job.place(),
        BulkJob.State.valueOf(job.state()),
        job.startedAt(),
        outcomes,
        refused);
  }
}
