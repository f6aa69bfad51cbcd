package org.fanal.assessment;

import java.util.List;

/** Three to five options, one of them right: all or nothing. */
public record SingleChoice(Stem stem, List<Option> options) implements Item {

  public SingleChoice {
    stem = stem.scored();
    options = Option.ofItem(stem.id(), options);
    int keys = Option.keys(options);
    Demand.that(keys == 1, "%s: exactly one option is the key, not %d", stem.id(), keys);
  }

  @Override
  public boolean accepts(Response response) {
    return response instanceof Response.Chosen chosen && chosen.isOneBelow(options.size());
  }

  @Override
  public boolean isAnsweredBy(Response response) {
    return accepts(response);
  }

  @Override
  public Points score(Response response) {
    return Points.allIf(accepts(response) && response.equals(Response.Chosen.of(key())));
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.single(this);
  }

  /** The position of the right option. */
  public int key() {
    return options.stream().map(Option::key).toList().indexOf(true);
  }
}
