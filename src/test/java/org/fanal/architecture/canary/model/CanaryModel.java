package org.fanal.architecture.canary.model;

import jakarta.inject.Inject;
import java.time.Instant;

/** Breaks two walls: a framework in a model, and a time that no clock gave. */
public class CanaryModel {

  @Inject private Instant made = Instant.now();

  Instant made() {
    return made;
  }
}
