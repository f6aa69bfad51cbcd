package org.fanal.disclosure;

import static java.time.ZoneOffset.UTC;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fanal.certification.Award;
import org.fanal.certification.AwardId;
import org.fanal.certification.Awards;
import org.fanal.disclosure.store.ShareRows;
import org.fanal.disclosure.store.StoredShare;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Secrets;

/**
 * What holders do with a share that is not over: rest it, take it up again, prolong it. Each act
 * twice is the same as once.
 */
@ApplicationScoped
public class RunningShares {

  private ShareMaking making;
  private ShareRows rows;
  private Awards awards;
  private Secrets secrets;
  private Clock clock;

  protected RunningShares() {}

  @Inject
  public RunningShares(
      ShareMaking making, ShareRows rows, Awards awards, Secrets secrets, Clock clock) {
    this.making = making;
    this.rows = rows;
    this.awards = awards;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * The code answers nothing from now on, until {@link #resume}. The signed file is as genuine as
   * before: its status bit would tell for good, and of a rest nobody else is to know.
   */
  @Transactional
  public ActOutcome pause(PersonId holder, ShareId share) {
    return act(holder, share, found -> rows.pause(found.id(), clock.instant()));
  }

  @Transactional
  public ActOutcome resume(PersonId holder, ShareId share) {
    return act(holder, share, found -> rows.resume(found.id()));
  }

  /**
   * Makes it last so many days from today, with a fresh instance for the same code; the file that
   * was downloaded before counts no more from the next epoch on.
   */
  @Transactional
  public ActOutcome extend(PersonId holder, ShareId share, int days) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), UTC);
    LocalDate until = today.plusDays(days);
    if (days < 1 || until.isAfter(ShareBounds.latest(today))) {
      return rows.find(holder.value(), share.value())
          .map(found -> ActOutcome.DAYS_OUT_OF_RANGE)
          .orElse(ActOutcome.NOT_THERE);
    }
    return act(holder, share, found -> renew(holder, found, until));
  }

  /** Something done with a share that is there and not over. */
  private interface Act {
    void on(StoredShare share);
  }

  private ActOutcome act(PersonId holder, ShareId share, Act act) {
    Optional<StoredShare> found = rows.lock(holder.value(), share.value());
    if (found.isEmpty()) {
      return ActOutcome.NOT_THERE;
    }
    if (!ShareViews.state(found.get(), clock.instant()).isRunning()) {
      return ActOutcome.OVER;
    }
    act.on(found.get());
    return ActOutcome.DONE;
  }

  private void renew(PersonId holder, StoredShare share, LocalDate until) {
    Shown shown =
        SealedShare.shown(secrets.unlock(Set.of(share.id())), share.id(), share.sealedShown());
    awards
        .lock(holder, new AwardId(share.award()))
        .ifPresent(award -> renew(share, award, shown, ShareBounds.endOf(until)));
  }

  /**
   * While the award does not stand there is nothing to sign; the code lasts longer all the same.
   */
  private void renew(StoredShare share, Award award, Shown shown, Instant overAt) {
    if (award.term().standsAt(clock.instant())) {
      Shown longer = shown.until(ShareBounds.lastDay(overAt, award.term()));
      making.renew(share, award, longer, overAt);
    } else {
      rows.prolong(share.id(), overAt);
    }
  }
}
