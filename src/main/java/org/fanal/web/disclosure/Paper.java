package org.fanal.web.disclosure;

import java.util.Optional;
import org.fanal.disclosure.ShareView;
import org.fanal.disclosure.Shown;

/**
 * A statement on paper.
 *
 * @param share carries the code; empty for a copy that nobody can check
 */
public record Paper(Shown shown, Optional<ShareView> share) {

  static Paper of(ShareView share) {
    return new Paper(share.shown(), Optional.of(share));
  }

  static Paper copy(Shown shown) {
    return new Paper(shown, Optional.empty());
  }
}
