package org.fanal.practicum;

/** What came of asking somebody to fill in a form. */
public enum AskOutcome {
  ASKED,
  /** No such practicum for whoever asks. */
  NOT_THERE,
  /** Something must be done before the practicum begins. */
  NOT_YET,
  NOT_AN_ADDRESS,
  /** They taught the person, are the person, handle the practicum, or fill in another form. */
  NOT_INDEPENDENT,
  /** Somebody filled it in already, or was asked to. */
  TAKEN,
  /** The first two do not disagree on anything critical. */
  NOT_NEEDED
}
