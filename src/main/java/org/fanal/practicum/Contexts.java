package org.fanal.practicum;

import java.util.UUID;

/** Where sealed words stand, which is needed to open them. */
final class Contexts {

  private Contexts() {}

  static String hours(UUID line) {
    return "practicum/hours/" + line;
  }

  static String marks(UUID form) {
    return "practicum/marks/" + form;
  }

  static String address(UUID form) {
    return "practicum/address/" + form;
  }

  static String end(UUID form) {
    return "practicum/end/" + form;
  }

  static String message(UUID message) {
    return "practicum/message/" + message;
  }

  static String answer(UUID message) {
    return "practicum/answer/" + message;
  }
}
