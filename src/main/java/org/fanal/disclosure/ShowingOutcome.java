package org.fanal.disclosure;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fanal.credentials.wallet.Presentation;

/** What whoever asked a wallet finds. */
public sealed interface ShowingOutcome {

  <R> R fold(Function<Showing, R> waits, Function<Shows, R> shows, Supplier<R> nothing);

  /** No answer yet. */
  record Waits(Showing showing) implements ShowingOutcome {
    @Override
    public <R> R fold(Function<Showing, R> waits, Function<Shows, R> shows, Supplier<R> nothing) {
      return waits.apply(showing);
    }
  }

  /** A copy that holds, as far as the wallet told of it; it is said this once. */
  record Shows(Presentation.Told told, Instant checkedAt) implements ShowingOutcome {
    @Override
    public <R> R fold(Function<Showing, R> waits, Function<Shows, R> shows, Supplier<R> nothing) {
      return shows.apply(this);
    }
  }

  /**
   * Nothing that holds: declined, not ours, over, withdrawn, answered wrongly or too late, read
   * already. Nobody is told which.
   */
  record Nothing() implements ShowingOutcome {
    @Override
    public <R> R fold(Function<Showing, R> waits, Function<Shows, R> shows, Supplier<R> nothing) {
      return nothing.get();
    }
  }
}
