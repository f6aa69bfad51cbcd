package org.fanal.courseware;

import java.util.List;
import java.util.Optional;

/** What a team says of one point of its self-check. */
public enum ReadinessAnswer {
  YES("yes"),
  PARTLY("partly"),
  NOT_YET("not-yet");

  private final String code;

  ReadinessAnswer(String code) {
    this.code = code;
  }

  public static Optional<ReadinessAnswer> of(String code) {
    return List.of(values()).stream().filter(answer -> answer.code.equals(code)).findFirst();
  }

  public String code() {
    return code;
  }
}
