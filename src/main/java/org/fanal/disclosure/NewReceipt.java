package org.fanal.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.fanal.disclosure.model.ReceiptChain;
import org.fanal.disclosure.store.Openings.Opened;
import org.fanal.platform.Unlocked;

/**
 * The line that an opening adds to its share's chain, ready to be written.
 *
 * @param details sealed
 * @param head the chain's new end, sealed
 */
record NewReceipt(UUID share, ReceiptChain.Line line, byte[] details, byte[] head, boolean valid) {

  static NewReceipt of(Opened share, Unlocked keys, ReceiptDetails details) {
    ReceiptChain.Head before =
        share
            .sealedHead()
            .map(head -> SealedShare.head(keys, share.id(), head))
            .orElse(share.last());
    ReceiptChain.Line line = ReceiptChain.next(before, details.commitment());
    return new NewReceipt(
        share.id(),
        line,
        SealedShare.receipt(keys, share.id(), details),
        SealedShare.sealHead(keys, share.id(), line.head()),
        details.valid());
  }

  /** With the reference that proves this line. */
  Answer.Valid answer(Shown shown, Instant at) {
    return new Answer.Valid(shown, at, ReceiptChain.reference(line.hash()));
  }
}
