package org.fanal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.fanal.employers.HooksFixture.Arrived;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HookDeliveriesTest {

  private final HooksFixture hooks = new HooksFixture();

  @AfterEach
  void stop() {
    hooks.close();
  }

  @Test
  void tellsWhatTurnedSignedAndWithoutAName() {
    String secret = hooks.made();
    ShareTurned turned = hooks.turned(false);

    hooks.tell(turned);
    hooks.tell(turned);
    hooks.sendAll();
    hooks.sendAll();

    assertThat(hooks.arrived).hasSize(1);
    Arrived message = hooks.arrived.get(0);
    assertThat(message.signature())
        .isEqualTo(HookSignature.of(secret, hooks.clock.instant(), message.body()));
    assertThat(message.body())
        .contains("\"event\":\"share.currency-changed\"")
        .contains("\"share\":\"" + turned.followed() + "\"")
        .contains("\"current\":false")
        .contains("\"at\":\"2026-11-21T12:00:00Z\"")
        .doesNotContain(hooks.organisation.toString());
    assertThat(hooks.log()).singleElement().matches(HookDelivery::isDelivered);
  }

  @Test
  void saysThatAShareEnded() {
    hooks.made();

    hooks.tell(
        new ShareTurned(hooks.organisation, UUID.randomUUID(), false, true, hooks.clock.instant()));
    hooks.sendAll();

    assertThat(hooks.arrived.get(0).body()).contains("\"event\":\"share.ended\"");
  }

  @Test
  void triesAgainLaterWithTheSameIdAndAFreshTime() {
    hooks.made();
    hooks.answers.addAll(List.of(500, 204));
    hooks.tell(hooks.turned(true));

    hooks.sendAll();
    hooks.clock.pass(Duration.ofSeconds(59));
    hooks.sendAll();
    assertThat(hooks.arrived).hasSize(1);
    hooks.clock.pass(Duration.ofSeconds(1));
    hooks.sendAll();

    assertThat(hooks.arrived).hasSize(2);
    assertThat(hooks.arrived.get(1).body()).isEqualTo(hooks.arrived.get(0).body());
    assertThat(hooks.arrived.get(1).signature()).isNotEqualTo(hooks.arrived.get(0).signature());
    assertThat(hooks.log())
        .singleElement()
        .matches(line -> line.attempts() == 2 && line.isDelivered());
  }

  @Test
  void givesUpAfterTheSeventhTry() {
    hooks.made();
    hooks.answers.addAll(Collections.nCopies(10, 503));
    hooks.tell(hooks.turned(true));

    for (int tries = 0; tries < 10; tries++) {
      hooks.sendAll();
      hooks.clock.pass(Duration.ofHours(24));
    }

    assertThat(hooks.arrived).hasSize(7);
    assertThat(hooks.log()).singleElement().matches(line -> !line.isDelivered() && !line.isDue());
  }

  @Test
  void sendsNothingMoreAfterGoneUntilItIsResumed() {
    hooks.made();
    hooks.answers.add(410);
    hooks.tell(hooks.turned(true));
    hooks.sendAll();

    hooks.tell(hooks.turned(false));
    hooks.clock.pass(Duration.ofDays(2));
    hooks.sendAll();

    assertThat(hooks.arrived).hasSize(1);
    assertThat(hooks.mine()).singleElement().matches(Webhook::isPaused);
    UUID hook = hooks.id();
    assertThat(hooks.in(() -> hooks.webhooks.resume(hooks.owner, hooks.organisation, hook)))
        .isTrue();
    hooks.tell(hooks.turned(true));
    hooks.sendAll();
    assertThat(hooks.arrived).hasSize(2);
  }

  @Test
  void followsNoRedirectAndNotesWhenNobodyAnswers() {
    hooks.made();
    hooks.answers.add(302);
    hooks.tell(hooks.turned(true));
    hooks.sendAll();
    assertThat(hooks.log()).singleElement().matches(line -> line.status().get() == 302);

    hooks.server.stop(0);
    hooks.clock.pass(Duration.ofMinutes(1));
    hooks.sendAll();

    assertThat(hooks.arrived).hasSize(1);
    assertThat(hooks.log())
        .singleElement()
        .matches(line -> line.status().isEmpty() && line.isDue());
  }
}
