package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanal.certification.Award;
import org.fanal.certification.AwardChanged;
import org.fanal.certification.AwardId;
import org.fanal.certification.AwardReplaced;
import org.fanal.certification.Awards;
import org.fanal.certification.Instances;
import org.fanal.certification.StatusEntryId;
import org.fanal.disclosure.store.ShareRows;
import org.fanal.disclosure.store.StoredShare;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Secrets;

/**
 * Keeps running shares in step with the award that they show. While it is held, its instances count
 * no more from the next epoch on; when it stands again, or longer than before, each share gets a
 * fresh instance for the same code. What a share says is never changed, but for its last day.
 */
@ApplicationScoped
public class AwardShares {

  private ShareMaking making;
  private ShareRows rows;
  private Awards awards;
  private Instances instances;
  private Secrets secrets;
  private Clock clock;

  protected AwardShares() {}

  @Inject
  public AwardShares(
      ShareMaking making,
      ShareRows rows,
      Awards awards,
      Instances instances,
      Secrets secrets,
      Clock clock) {
    this.making = making;
    this.rows = rows;
    this.awards = awards;
    this.instances = instances;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Transactional
  public void on(@Observes AwardChanged changed) {
    PersonId holder = new PersonId(changed.person());
    awards
        .find(holder, new AwardId(changed.award()))
        .ifPresent(award -> running(award).forEach(share -> follow(share, award)));
  }

  /** What ran on the older version goes on with the newer one. */
  @Transactional
  public void on(@Observes AwardReplaced replaced) {
    PersonId holder = new PersonId(replaced.person());
    if (rows.move(holder.value(), replaced.award(), replaced.newer(), clock.instant()) > 0) {
      on(new AwardChanged(replaced.newer(), replaced.person()));
    }
  }

  private List<StoredShare> running(Award award) {
    Instant now = clock.instant();
    UUID holder = award.holder().value();
    return rows.of(holder).stream()
        .filter(share -> share.award().equals(award.id().value()))
        .flatMap(share -> rows.lock(holder, share.id()).stream())
        .filter(share -> ShareViews.state(share, now).isRunning())
        .toList();
  }

  private void follow(StoredShare share, Award award) {
    StatusEntryId entry = new StatusEntryId(share.statusEntry());
    if (award.term().isHeld()) {
      instances.withdraw(rows.places(share.id()).stream().map(StatusEntryId::new).toList());
    } else if (award.term().standsAt(clock.instant())) {
      Shown shown =
          SealedShare.shown(secrets.unlock(Set.of(share.id())), share.id(), share.sealedShown());
      Shown wanted = shown.until(ShareBounds.lastDay(share.overAt(), award.term()));
      if (!wanted.equals(shown) || instances.isWithdrawn(entry)) {
        making.renew(share, award, wanted, share.overAt());
      }
    }
  }
}
