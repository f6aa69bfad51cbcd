package org.fanal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.OrganisationRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebhooksTest {

  private final HooksFixture hooks = new HooksFixture();

  @AfterEach
  void stop() {
    hooks.close();
  }

  @Test
  void sendsATestAndKeepsItsLineForThirtyDays() {
    hooks.made();
    UUID hook = hooks.id();
    assertThat(hooks.in(() -> hooks.webhooks.test(hooks.owner, hooks.organisation, hook))).isTrue();
    hooks.sendAll();
    assertThat(hooks.arrived.get(0).body()).contains("\"event\":\"webhook.test\"");

    hooks.clock.pass(Duration.ofDays(30).minusSeconds(1));
    hooks.forgetOld();
    assertThat(hooks.log()).hasSize(1);
    hooks.clock.pass(Duration.ofSeconds(1));
    hooks.forgetOld();

    assertThat(hooks.log()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"VERIFIER", "READER"})
  void isForOwnersAlone(OrganisationRole role) {
    hooks.made();
    PersonId other = hooks.people.somebody();
    hooks.people.join(hooks.organisation, other, role);

    assertThat(reaches(other, hooks.organisation)).isFalse();
  }

  @Test
  void isNotReachedFromAnotherOrganisation() {
    hooks.made();
    PersonId stranger = hooks.people.somebody();
    UUID elsewhere = hooks.people.anOrganisationOf(stranger, OrganisationRole.OWNER);

    UUID hook = hooks.id();
    assertThat(reaches(stranger, hooks.organisation)).isFalse();
    assertThat(hooks.in(() -> hooks.webhooks.remove(stranger, elsewhere, hook))).isFalse();
    assertThat(hooks.in(() -> hooks.webhooks.test(stranger, elsewhere, hook))).isFalse();
  }

  @Test
  void endsAtFiveAndTakesItsLogAlong() {
    for (int i = 0; i < 5; i++) {
      hooks.made();
    }
    assertThat(hooks.make()).isInstanceOf(NewWebhook.TooMany.class);
    hooks.tell(hooks.turned(true));
    UUID first = hooks.id();

    assertThat(hooks.in(() -> hooks.webhooks.remove(hooks.owner, hooks.organisation, first)))
        .isTrue();

    assertThat(hooks.mine()).hasSize(4);
    assertThat(hooks.log()).hasSize(4);
  }

  private boolean reaches(PersonId person, UUID of) {
    UUID hook = hooks.id();
    return !hooks.in(() -> hooks.webhooks.of(person, of)).isEmpty()
        || !hooks.in(() -> hooks.webhooks.log(person, of)).isEmpty()
        || !(hooks.in(() -> hooks.webhooks.make(person, of, hooks.address()))
            instanceof NewWebhook.NotYours)
        || hooks.in(() -> hooks.webhooks.test(person, of, hook))
        || hooks.in(() -> hooks.webhooks.resume(person, of, hook))
        || hooks.in(() -> hooks.webhooks.remove(person, of, hook));
  }
}
