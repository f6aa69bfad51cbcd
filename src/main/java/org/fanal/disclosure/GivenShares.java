package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.disclosure.store.Given;
import org.fanal.disclosure.store.ShareRows;
import org.fanal.disclosure.store.StoredShare;
import org.fanal.platform.Secrets;
import org.fanal.platform.Unlocked;

/** The shares that were made for one organisation. The caller answers for who may see them. */
@ApplicationScoped
public class GivenShares {

  /** After its last day, for whoever looks after renewals. */
  static final Duration SHOWN_AFTER = Duration.ofDays(30);

  private ShareRows rows;
  private Secrets secrets;
  private Clock clock;

  protected GivenShares() {}

  @Inject
  public GivenShares(ShareRows rows, Secrets secrets, Clock clock) {
    this.rows = rows;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** The newest first; looking leaves no receipt, {@link Verifications#checkGiven} does. */
  @Transactional
  public List<GivenShare> to(UUID organisation, int most) {
    Instant now = clock.instant();
    List<Given> given = given(organisation, most);
    Set<UUID> opened =
        given.stream()
            .filter(one -> isShown(one, now))
            .map(one -> one.share().id())
            .collect(Collectors.toSet());
    Unlocked keys = secrets.unlock(opened);
    return given.stream().map(one -> seen(one, keys, now)).toList();
  }

  /** The same without what they show, for whoever only follows which are current. */
  @Transactional
  public List<GivenShare> unopened(UUID organisation, int most) {
    Instant now = clock.instant();
    return given(organisation, most).stream()
        .map(one -> listed(one, Optional.empty(), now))
        .toList();
  }

  private List<Given> given(UUID organisation, int most) {
    return rows.givenTo(SealedShare.audience(secrets, organisation), most);
  }

  /**
   * What was opened is shown while it is current, and for some days after it has run out. It makes
   * no difference why it is not current: only the organisation's members can have been those who
   * opened it, and they have their receipts.
   */
  private static boolean isShown(Given given, Instant now) {
    StoredShare share = given.share();
    boolean endedEarly =
        share.isWithdrawn() || share.isPaused() || share.isUsedUp() || given.isHeld();
    return share.shownTimes() > 0 && !endedEarly && now.isBefore(given.overAt().plus(SHOWN_AFTER));
  }

  private static GivenShare seen(Given given, Unlocked keys, Instant now) {
    StoredShare share = given.share();
    Optional<Shown> shown =
        isShown(given, now)
            ? Optional.of(SealedShare.shown(keys, share.id(), share.sealedShown()))
            : Optional.empty();
    return listed(given, shown, now);
  }

  private static GivenShare listed(Given given, Optional<Shown> shown, Instant now) {
    StoredShare share = given.share();
    LocalDate until = LocalDate.ofInstant(given.overAt().minus(Duration.ofDays(1)), ZoneOffset.UTC);
    boolean isCurrent = given.stands(now) && ShareViews.state(share, now) == ShareState.ACTIVE;
    return new GivenShare(new ShareId(share.id()), shown, share.madeAt(), until, isCurrent);
  }
}
