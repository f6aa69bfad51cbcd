package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;

/**
 * The shares that holders make of their awards. All of it is for the holder alone: an unknown share
 * and somebody else's are both empty.
 */
@ApplicationScoped
public class Shares {

  /** Exactly what would be shown; nothing is made. */
  public PreviewOutcome preview(PersonId holder, ShareWish wish) {
    throw new UnsupportedOperationException();
  }

  /** Signs a fresh instance and makes a code for it. */
  public MakeOutcome make(PersonId holder, ShareWish wish) {
    throw new UnsupportedOperationException();
  }

  /** The newest first, whatever their state. */
  public List<ShareLine> of(PersonId holder) {
    throw new UnsupportedOperationException();
  }

  public Optional<ShareView> find(PersonId holder, ShareId share) {
    throw new UnsupportedOperationException();
  }

  /** The holder's copy; making a share is how to get one. Opening it leaves no receipt. */
  public Optional<ShareFile> file(PersonId holder, ShareId share) {
    throw new UnsupportedOperationException();
  }

  /**
   * Ends the share at once; its status bit follows at the next epoch. Ending it twice is the same
   * as once.
   *
   * @return false when there is no such share of this holder
   */
  public boolean withdraw(PersonId holder, ShareId share) {
    throw new UnsupportedOperationException();
  }
}
