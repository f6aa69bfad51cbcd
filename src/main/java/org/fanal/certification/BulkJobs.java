package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.certification.store.BulkRows;
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

  /** Of those that were not done; a job by itself tells all. */
  private static final int LINES = 50;

  private BulkRows rows;
  private BulkViews views;
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
    this.views = new BulkViews(rows);
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
        accounts.findByExactEmails(addresses).stream()
            .map(found -> new Item(found.map(PersonId::value), Optional.empty()))
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
    return views.of(rows.newest(NEWEST), LINES);
  }

  /** With all its lines that were not done. */
  @Transactional
  public Optional<BulkJob> find(UUID job) {
    return rows.find(job).stream()
        .flatMap(found -> views.of(List.of(found), MOST).stream())
        .findFirst();
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
}
