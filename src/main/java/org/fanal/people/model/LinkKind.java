package org.fanal.people.model;

import java.time.Duration;

/** What a mailed link is for, where it leads, and how long it lives. */
public enum LinkKind {
  SIGN_UP("confirm", Duration.ofHours(48)),
  RESET("reset", Duration.ofHours(2)),
  NEW_EMAIL("confirm", Duration.ofHours(48)),
  INVITATION("invitation", Duration.ofDays(14));

  private final String path;
  private final Duration life;

  LinkKind(String path, Duration life) {
    this.path = path;
    this.life = life;
  }

  public String path(Token token) {
    return "/" + path + "/" + token.value();
  }

  public Duration life() {
    return life;
  }
}
