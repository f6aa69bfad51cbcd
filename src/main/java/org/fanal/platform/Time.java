package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The one clock of the application: UTC, in whole milliseconds, so that a stored instant is equal.
 */
@ApplicationScoped
public class Time {

  @Produces
  public Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
  }
}
