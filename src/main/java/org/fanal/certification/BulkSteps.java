package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fanal.certification.store.BulkRows;
import org.fanal.certification.store.BulkRows.Item;
import org.fanal.certification.store.BulkRows.Job;
import org.fanal.kernel.PersonId;

/**
 * One item of a job in one transaction: the award, what became of the item and the place of the job
 * commit together, so that a crash leaves neither half an item nor one done twice.
 */
@ApplicationScoped
public class BulkSteps {

  private BulkRows rows;
  private Awards awards;
  private StandingAwards standing;
  private Templates templates;
  private Clock clock;

  protected BulkSteps() {}

  @Inject
  public BulkSteps(
      BulkRows rows, Awards awards, StandingAwards standing, Templates templates, Clock clock) {
    this.rows = rows;
    this.awards = awards;
    this.standing = standing;
    this.templates = templates;
    this.clock = clock;
  }

  /** The job to go on with. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<UUID> next() {
    return rows.running();
  }

  /** Does the next item; false when there is none, or somebody else is at the job. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean step(UUID id) {
    Optional<Job> job =
        rows.lock(id).filter(found -> found.state().equals(BulkJob.State.RUNNING.name()));
    job.ifPresent(this::step);
    return job.isPresent();
  }

  /** What cannot be done is not tried for ever. */
  @Transactional(TxType.REQUIRES_NEW)
  public void skip(UUID id) {
    rows.lock(id)
        .filter(job -> job.place() < job.total())
        .ifPresent(job -> rows.end(id, job.place(), BulkOutcome.LEFT_OUT.name()));
  }

  private void step(Job job) {
    Optional<Item> item = rows.item(job.id(), job.place());
    if (item.isEmpty()) {
      rows.stop(job.id(), BulkJob.State.OVER.name());
      return;
    }
    rows.end(job.id(), job.place(), outcome(job, item.get()).name());
  }

  private BulkOutcome outcome(Job job, Item item) {
    if (item.person().isEmpty()) {
      return BulkOutcome.NOBODY;
    }
    PersonId person = new PersonId(item.person().get());
    TemplateKey key = BulkJobs.key(job);
    return BulkAct.valueOf(job.act()) == BulkAct.ATTEST
        ? standing.attest(person, key.programme(), clock.instant())
        : item.award()
            .flatMap(award -> awards.find(person, new AwardId(award)))
            .map(award -> reissue(award, templates.newest(key)))
            .orElse(BulkOutcome.NOBODY);
  }

  private BulkOutcome reissue(Award older, Optional<Template> newest) {
    if (newest.isEmpty() || older.template().equals(newest)) {
      return BulkOutcome.ALREADY;
    }
    if (older.term().isReplaced() || !older.term().standsAt(clock.instant())) {
      return BulkOutcome.NOT_STANDING;
    }
    String named = older.id() + "/" + newest.get().number();
    standing.reissue(
        older, newest.get(), UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)));
    return BulkOutcome.DONE;
  }
}
