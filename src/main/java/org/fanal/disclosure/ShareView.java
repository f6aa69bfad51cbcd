package org.fanal.disclosure;

import java.util.List;
import java.util.Optional;
import org.fanal.certification.AwardId;

/**
 * A share as its holder sees it, code and link included, whatever its state.
 *
 * @param purpose the holder's own words, may be empty
 * @param shownTimes how often it was answered with "valid"
 * @param code in groups, as it is printed
 * @param link carries the code in its fragment, which reaches no log
 * @param qrPath the link as a QR code: the {@code d} of an SVG path, one unit a module
 * @param qrSize the width and height for the {@code viewBox}, quiet zone included
 * @param receipts the newest 200, newest first; the line counts them all
 */
public record ShareView(
    ShareLine line,
    AwardId award,
    NameShown name,
    String purpose,
    Optional<Integer> mostOpenings,
    int shownTimes,
    String code,
    String link,
    String qrPath,
    int qrSize,
    List<Receipt> receipts) {

  public ShareView {
    receipts = List.copyOf(receipts);
  }

  public ShareId id() {
    return line.id();
  }

  public ShareState state() {
    return line.state();
  }

  public Shown shown() {
    return line.shown();
  }
}
