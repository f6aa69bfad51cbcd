package org.fanal.people;

import java.util.List;
import java.util.Optional;

/**
 * What somebody consents to, each apart. The words stand in the bundles under the code ({@code
 * people_consent.service}); a change of the words is a new version here.
 */
public enum Purpose {
  /** Keeping what the account needs; without it there is no account. */
  SERVICE("service", "2026-11"),
  /** News of the service by mail. */
  MAIL("mail", "2026-11"),
  /** That joining the programme says something about one's health; asked at enrolment. */
  SENSITIVE("sensitive", "2026-11");

  private final String code;
  private final String wording;

  Purpose(String code, String wording) {
    this.code = code;
    this.wording = wording;
  }

  public static Optional<Purpose> of(String code) {
    return List.of(values()).stream().filter(purpose -> purpose.code.equals(code)).findFirst();
  }

  public String code() {
    return code;
  }

  /** The version of the words that are shown today. */
  public String wording() {
    return wording;
  }
}
