package org.fanal.assessment;

import java.util.List;

/**
 * Three to five options, at least two of them right and one not: (right − wrong) / right, not below
 * nothing.
 */
public record MultipleChoice(Stem stem, List<Option> options) implements Item {

  public MultipleChoice {
    stem = stem.scored();
    options = Option.ofItem(stem.id(), options);
    int keys = Option.keys(options);
    Demand.that(keys >= 2, "%s: at least two options are keys, not %d", stem.id(), keys);
    Demand.that(keys < options.size(), "%s: at least one option is not a key", stem.id());
  }

  @Override
  public boolean accepts(Response response) {
    return response instanceof Response.Chosen chosen && chosen.isBelow(options.size());
  }

  @Override
  public boolean isAnsweredBy(Response response) {
    return accepts(response) && !response.equals(Response.Chosen.of());
  }

  @Override
  public Points score(Response response) {
    if (!(response instanceof Response.Chosen chosen) || !accepts(response)) {
      return Points.NONE;
    }
    int right = (int) chosen.options().stream().filter(i -> options.get(i).key()).count();
    int wrong = chosen.options().size() - right;
    return Points.of(Math.max(0, right - wrong), keys());
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.multiple(this);
  }

  /** How many options are right, as the page says. */
  public int keys() {
    return Option.keys(options);
  }
}
