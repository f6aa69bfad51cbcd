package org.fanal.disclosure;

/** By what means a share was opened, as its receipt says. */
public enum Method {
  CODE,
  LINK,
  FILE,
  API,
  /** One of many codes that a member checked together. */
  BATCH,
  ROSTER,
  WATCH;

  /** A link carries its code in the fragment, and is posted with its mark. */
  static Method of(String typed) {
    return typed.indexOf('#') < 0 ? CODE : LINK;
  }
}
