package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fanal.certification.AwardId;
import org.fanal.disclosure.store.ReceiptRows;
import org.fanal.disclosure.store.StoredShare;
import org.fanal.platform.Settings;
import org.fanal.platform.Unlocked;

/** Opens what is stored of a share for its holder. */
@ApplicationScoped
public class ShareViews {

  private static final int MOST_RECEIPTS = 200;

  private ReceiptRows receipts;
  private Settings settings;

  protected ShareViews() {}

  @Inject
  public ShareViews(ReceiptRows receipts, Settings settings) {
    this.receipts = receipts;
    this.settings = settings;
  }

  ShareLine line(StoredShare share, Unlocked keys, Instant now) {
    Shown shown = SealedShare.shown(keys, share.id(), share.sealedShown());
    ShareNotes notes = SealedShare.notes(keys, share.id(), share.sealedNotes());
    return new ShareLine(
        new ShareId(share.id()),
        state(share, now),
        notes.forWhom(),
        notes.audience(),
        shown,
        share.madeAt(),
        share.opensAt().map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC)),
        shown.until(),
        share.openings());
  }

  ShareView view(StoredShare share, Unlocked keys, Instant now) {
    ShareNotes notes = SealedShare.notes(keys, share.id(), share.sealedNotes());
    String link = settings.neutralAddress() + "/v#" + notes.code().characters();
    Squares squares = Squares.of(link);
    return new ShareView(
        line(share, keys, now),
        new AwardId(share.award()),
        notes.name(),
        notes.purpose(),
        share.mostOpenings(),
        share.shownTimes(),
        notes.code().grouped(),
        link,
        squares.path(),
        squares.size(),
        receipts(share.id(), keys, MOST_RECEIPTS));
  }

  /** The newest first; a line that somebody changed is left to {@link Receipts#check}. */
  List<Receipt> receipts(UUID share, Unlocked keys, int most) {
    return receipts.of(share, most).stream()
        .flatMap(
            receipt ->
                SealedShare.receipt(keys, share, receipt.details())
                    .map(text -> ReceiptDetails.read(text).on(receipt.line()))
                    .stream())
        .toList();
  }

  static ShareState state(StoredShare share, Instant now) {
    if (share.isWithdrawn()) {
      return ShareState.WITHDRAWN;
    }
    if (!now.isBefore(share.overAt())) {
      return ShareState.EXPIRED;
    }
    return share.isPaused() ? ShareState.PAUSED : running(share, now);
  }

  private static ShareState running(StoredShare share, Instant now) {
    if (share.isUsedUp()) {
      return ShareState.USED_UP;
    }
    return share.opensAt().filter(now::isBefore).isPresent()
        ? ShareState.NOT_YET
        : ShareState.ACTIVE;
  }
}
