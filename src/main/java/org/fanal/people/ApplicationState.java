package org.fanal.people;

/** Where an organisation's application stands. */
public enum ApplicationState {
  RUNNING,
  ADMITTED,
  DECLINED,
  WITHDRAWN
}
