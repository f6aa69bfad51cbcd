package org.fanal.assessment;

/** A statement that is true or false: all or nothing. Shown and stored as two options. */
public record TrueFalse(Stem stem, boolean answer) implements Item {

  /** The position of the option « true ». */
  public static final int TRUE = 0;

  /** The position of the option « false ». */
  public static final int FALSE = 1;

  public TrueFalse {
    stem = stem.scored();
  }

  @Override
  public boolean accepts(Response response) {
    return response instanceof Response.Chosen chosen && chosen.isOneBelow(2);
  }

  @Override
  public boolean isAnsweredBy(Response response) {
    return accepts(response);
  }

  @Override
  public Points score(Response response) {
    return Points.allIf(response.equals(Response.Chosen.of(key())));
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.trueFalse(this);
  }

  /** The position of the right option. */
  public int key() {
    return answer ? TRUE : FALSE;
  }
}
