package org.fanal.disclosure;

/** Why a share cannot be made as wished. */
public enum ShareRefusal {
  /** No such award, or somebody else's: the same 404. */
  NO_SUCH_AWARD,
  /** It is over, held, or history: a newer version takes its place. */
  AWARD_NOT_STANDING,
  /** A name is to be shown, and none was entered yet: {@link PrintedNames#enter}. */
  NAME_MISSING,
  /** Fewer than 1 day, or an end more than 90 days away. */
  DAYS_OUT_OF_RANGE,
  /** The first day is past. */
  FIRST_DAY_PAST,
  /** Fewer than 1 or more than 999 openings. */
  OPENINGS_OUT_OF_RANGE,
  /** The note to oneself is too long or holds characters that are no text. */
  NOTE_UNFIT,
  /** The same of the purpose. */
  PURPOSE_UNFIT,
  /** The holder has as many running shares as anybody may have. */
  TOO_MANY
}
