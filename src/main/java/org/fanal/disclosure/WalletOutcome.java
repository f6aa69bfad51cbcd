package org.fanal.disclosure;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fanal.certification.WalletForm;

/** What a wallet that asks for copies gets. */
public sealed interface WalletOutcome {

  <R> R fold(Function<Copies, R> copies, Supplier<R> noRight, Supplier<R> tooMany);

  /** One copy for each key, in their order. */
  record Copies(WalletForm form, List<String> texts) implements WalletOutcome {

    public Copies {
      texts = List.copyOf(texts);
    }

    @Override
    public <R> R fold(Function<Copies, R> copies, Supplier<R> noRight, Supplier<R> tooMany) {
      return copies.apply(this);
    }
  }

  /** No such right, or it is over, or the share no longer stands: nobody is told which. */
  record NoRight() implements WalletOutcome {
    @Override
    public <R> R fold(Function<Copies, R> copies, Supplier<R> noRight, Supplier<R> tooMany) {
      return noRight.get();
    }
  }

  /** More keys than copies are left, or the same key twice. */
  record TooMany() implements WalletOutcome {
    @Override
    public <R> R fold(Function<Copies, R> copies, Supplier<R> noRight, Supplier<R> tooMany) {
      return tooMany.get();
    }
  }
}
