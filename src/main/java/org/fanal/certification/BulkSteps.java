package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.certification.store.BulkRows;
import org.fanal.certification.store.BulkRows.Item;
import org.fanal.certification.store.BulkRows.Job;

/**
 * The next items of a job in one transaction: their awards, what became of each and the place of
 * the job commit together, so that a crash leaves neither half an item nor one done twice.
 */
@ApplicationScoped
public class BulkSteps {

  private BulkRows rows;
  private BulkReissue reissue;
  private BulkAttest attest;

  protected BulkSteps() {}

  @Inject
  public BulkSteps(BulkRows rows, BulkReissue reissue, BulkAttest attest) {
    this.rows = rows;
    this.reissue = reissue;
    this.attest = attest;
  }

  /** The job to go on with. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<UUID> next() {
    return rows.running();
  }

  /**
   * Does the next items, so many at most; a failure of one leaves all of them undone.
   *
   * @return false when there is none, or somebody else is at the job
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean step(UUID id, int most) {
    Optional<Job> job =
        rows.lock(id).filter(found -> found.state().equals(BulkJob.State.RUNNING.name()));
    job.ifPresent(found -> step(found, most));
    return job.isPresent();
  }

  /** What cannot be done is not tried for ever. */
  @Transactional(TxType.REQUIRES_NEW)
  public void skip(UUID id) {
    rows.lock(id)
        .filter(job -> job.place() < job.total())
        .ifPresent(job -> rows.end(job, List.of(BulkOutcome.LEFT_OUT.name())));
  }

  private void step(Job job, int most) {
    List<Item> items = rows.items(job, most);
    if (items.isEmpty()) {
      rows.stop(job.id(), BulkJob.State.OVER.name());
    } else {
      rows.end(job, outcomes(job, items).stream().map(Enum::name).toList());
    }
  }

  private List<BulkOutcome> outcomes(Job job, List<Item> items) {
    TemplateKey key = BulkViews.key(job);
    return switch (BulkAct.valueOf(job.act())) {
      case REISSUE -> reissue.all(key, items);
      case ATTEST -> attest.all(key.programme(), items);
    };
  }
}
