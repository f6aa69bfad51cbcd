package org.fanal.employers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the delivery log.
 *
 * @param status of the last answer; empty when there was none
 * @param isDue whether another try follows
 */
public record HookDelivery(
    UUID id,
    String address,
    String event,
    Instant madeAt,
    int attempts,
    Optional<Integer> status,
    boolean isDue) {

  public boolean isDelivered() {
    return status.filter(code -> code / 100 == 2).isPresent();
  }
}
