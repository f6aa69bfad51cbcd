package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.disclosure.store.ShareRows;
import org.fanal.disclosure.store.StoredShare;
import org.fanal.platform.Secrets;
import org.fanal.platform.Unlocked;

/** The shares that were made for one organisation. The caller answers for who may see them. */
@ApplicationScoped
public class GivenShares {

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
    List<StoredShare> given = rows.givenTo(SealedShare.audience(secrets, organisation), most);
    Set<UUID> ids = given.stream().map(StoredShare::id).collect(Collectors.toSet());
    Unlocked keys = secrets.unlock(ids);
    Instant now = clock.instant();
    return given.stream().map(share -> given(share, keys, now)).toList();
  }

  private static GivenShare given(StoredShare share, Unlocked keys, Instant now) {
    Shown shown = SealedShare.shown(keys, share.id(), share.sealedShown());
    boolean isCurrent = ShareViews.state(share, now) == ShareState.ACTIVE;
    return new GivenShare(new ShareId(share.id()), shown, share.madeAt(), shown.until(), isCurrent);
  }
}
