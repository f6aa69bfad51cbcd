package org.fanal.employers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.employers.store.DeliveryRow;
import org.fanal.employers.store.HookRow;
import org.fanal.employers.store.HookRows;
import org.fanal.platform.Secrets;

/**
 * What is to be told to webhooks. A turn comes by the outbox and becomes a message for each of
 * them; each message is tried seven times over a day and a half, with longer and longer waits.
 */
@ApplicationScoped
public class HookDeliveries {

  private static final int BATCH = 50;
  private static final int GONE = 410;
  private static final int MOST_FAILURES = 20;
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration ONE_TRY = Duration.ofMinutes(5);
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(24));

  private HookRows rows;
  private Secrets secrets;
  private Clock clock;

  protected HookDeliveries() {}

  @Inject
  public HookDeliveries(HookRows rows, Secrets secrets, Clock clock) {
    this.rows = rows;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** What one try sends. */
  public record Outgoing(UUID delivery, String address, String signature, String body) {}

  /** The same turn may be told twice. */
  @Transactional
  public void on(@Observes ShareTurned turned) {
    rows.of(turned.organisation()).stream()
        .filter(hook -> !hook.isPaused())
        .forEach(
            hook -> {
              HookMessage message = HookMessage.of(hook.id(), turned);
              rows.add(
                  new DeliveryRow(
                      message.id(), hook.id(), message.event(), message.body(), clock.instant()));
            });
  }

  @Transactional
  public List<UUID> due() {
    return rows.due(clock.instant(), BATCH);
  }

  /** Empty when another node is at it, or its webhook is paused meanwhile. */
  @Transactional
  public Optional<Outgoing> claim(UUID delivery) {
    Instant now = clock.instant();
    if (!rows.claim(delivery, now, now.plus(ONE_TRY))) {
      return Optional.empty();
    }
    DeliveryRow row = rows.delivery(delivery).orElseThrow();
    HookRow hook = rows.find(row.webhook()).orElseThrow();
    if (hook.isPaused()) {
      row.answered(row.status(), Optional.empty());
      return Optional.empty();
    }
    String secret =
        secrets.open(hook.organisation(), Webhooks.SECRET + hook.id(), hook.secret()).orElseThrow();
    String signature = HookSignature.of(secret, now, row.body());
    return Optional.of(new Outgoing(delivery, hook.address(), signature, row.body()));
  }

  /**
   * @param status empty when there was no answer
   */
  @Transactional
  public void answered(UUID delivery, Optional<Integer> status) {
    Optional<DeliveryRow> found = rows.delivery(delivery);
    found.flatMap(row -> rows.find(row.webhook())).ifPresent(hook -> note(hook, status));
    found.ifPresent(row -> row.answered(status, again(row, status)));
  }

  private void note(HookRow hook, Optional<Integer> status) {
    if (isTaken(status)) {
      hook.answered();
    } else if (isGone(status)) {
      hook.pause(clock.instant());
    } else {
      hook.failed(MOST_FAILURES, clock.instant());
    }
  }

  private Optional<Instant> again(DeliveryRow row, Optional<Integer> status) {
    boolean done = isTaken(status) || isGone(status) || row.attempts() > WAITS.size();
    return done
        ? Optional.empty()
        : Optional.of(clock.instant().plus(WAITS.get(row.attempts() - 1)));
  }

  private static boolean isTaken(Optional<Integer> status) {
    return status.filter(code -> code / 100 == 2).isPresent();
  }

  private static boolean isGone(Optional<Integer> status) {
    return status.filter(code -> code == GONE).isPresent();
  }

  @Transactional
  public void forgetOld() {
    rows.deleteMadeBefore(clock.instant().minus(KEPT));
  }
}
