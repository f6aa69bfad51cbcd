package org.fanal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.platform.store.OutboxRows;
import org.fanal.study.ModuleCompleted;
import org.fanal.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class OutboxTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final TestDatabase database = TestDatabase.running();
  private final OutboxRows rows = new OutboxRows(database.entities());
  private final Outbox outbox = PlatformFixture.outbox(Clock.fixed(NOW, ZoneOffset.UTC));
  private final EventJson json = new EventJson();

  @Test
  void keepsEveryFactOfAnEventUnderItsStableName() {
    ModuleCompleted event = aCompletion();

    UUID id = published(event);

    OutboxRows.Claimed stored = database.inTransaction(() -> rows.claim(List.of(id))).get(0);
    assertThat(stored.name()).isEqualTo("study.module-completed.1");
    assertThat(json.read(stored.payload(), ModuleCompleted.class)).isEqualTo(event);
  }

  @Test
  void forgetsTheEventWhenItsFactIsRolledBack() {
    Set<UUID> before = due(NOW);

    assertThatThrownBy(
            () ->
                database.inTransaction(
                    () -> {
                      outbox.publish(aCompletion());
                      throw new IllegalStateException("the fact did not hold");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(due(NOW)).isEqualTo(before);
  }

  @Test
  void waitsLongerAfterEachFailureAndParksAfterTheLast() {
    UUID event = published(aCompletion());

    database.inTransaction(() -> rows.postpone(event, NOW, 2, "IllegalStateException"));
    assertThat(isDue(event, NOW.plus(Duration.ofMillis(1999)))).isFalse();
    assertThat(isDue(event, NOW.plusSeconds(2))).isTrue();

    database.inTransaction(() -> rows.postpone(event, NOW, 2, "IllegalStateException"));
    assertThat(isDue(event, NOW.plus(Duration.ofDays(1)))).isFalse();
    assertThat(database.inTransaction(rows::parked)).extracting(ParkedEvent::id).contains(event);

    database.inTransaction(() -> rows.release(event, NOW));
    assertThat(isDue(event, NOW)).isTrue();
  }

  @Test
  void isDeliveredOnce() {
    UUID event = published(aCompletion());

    database.inTransaction(() -> rows.markDelivered(List.of(event), NOW));

    assertThat(database.inTransaction(() -> rows.claim(List.of(event)))).isEmpty();
    assertThat(isDue(event, NOW.plusSeconds(60))).isFalse();
  }

  @Test
  void tellsNobodyWhatWaitsAboutWhoeverHasLeft() {
    ModuleCompleted theirs = aCompletion();
    UUID waiting = published(theirs);
    UUID parked = published(theirs);
    database.inTransaction(() -> rows.postpone(parked, NOW, 1, "IllegalStateException"));
    UUID anothers = published(aCompletion());

    database.inTransaction(() -> outbox.forget(theirs.person()));

    assertThat(isDue(waiting, NOW)).isFalse();
    assertThat(database.inTransaction(rows::parked))
        .extracting(ParkedEvent::id)
        .doesNotContain(parked);
    assertThat(isDue(anothers, NOW)).isTrue();
  }

  private boolean isDue(UUID event, Instant at) {
    return due(at).contains(event);
  }

  private Set<UUID> due(Instant at) {
    return database.inTransaction(() -> rows.due(at, 100_000)).stream()
        .map(OutboxRows.Due::id)
        .collect(Collectors.toSet());
  }

  private UUID published(ModuleCompleted event) {
    Set<UUID> before = due(NOW);
    database.inTransaction(() -> outbox.publish(event));
    return due(NOW).stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
  }

  private static ModuleCompleted aCompletion() {
    return new ModuleCompleted(
        UUID.randomUUID(), UUID.randomUUID(), "peers", "m1", "1-abc", 480, NOW);
  }
}
