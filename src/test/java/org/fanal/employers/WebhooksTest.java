package org.fanal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanal.employers.store.HookRows;
import org.fanal.kernel.PersonId;
import org.fanal.people.OrganisationRole;
import org.fanal.people.OrganisationsFixture;
import org.fanal.platform.PlatformFixture;
import org.fanal.platform.Secrets;
import org.fanal.platform.Settings;
import org.fanal.testing.MovingClock;
import org.fanal.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebhooksTest {

  /** What arrived, and the organisation's own computation over it. */
  private record Arrived(String signature, String body) {}

  private final TestDatabase database = TestDatabase.running();
  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-21T12:00:00Z"));
  private final Settings settings =
      PlatformFixture.settings(Map.of("fanal.webhooks.local", "true"));
  private final Secrets secrets = PlatformFixture.secrets();
  private final HookRows rows = new HookRows(database.entities());
  private final OrganisationsFixture people = new OrganisationsFixture();
  private final Webhooks webhooks =
      new Webhooks(
          rows, people.organisations(), secrets, settings, PlatformFixture.audit(clock), clock);
  private final HookDeliveries deliveries = new HookDeliveries(rows, secrets, clock);
  private final HookSender sender =
      new HookSender(new InTransactions(), new HookPost(settings), settings);
  private final PersonId owner = people.somebody();
  private final UUID organisation = people.anOrganisationOf(owner, OrganisationRole.OWNER);
  private final List<Arrived> arrived = Collections.synchronizedList(new ArrayList<>());
  private final Queue<Integer> answers = new ArrayDeque<>();
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/fanal", this::take);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    arrived.add(
        new Arrived(
            exchange.getRequestHeaders().getFirst("Fanal-Signature"),
            new String(body, StandardCharsets.UTF_8)));
    exchange.sendResponseHeaders(answers.isEmpty() ? 204 : answers.remove(), -1);
    exchange.close();
  }

  @Test
  void tellsWhatTurnedSignedAndWithoutAName() {
    String secret = made();
    ShareTurned turned = turned(false);

    tell(turned);
    tell(turned);
    sendAll();
    sendAll();

    assertThat(arrived).hasSize(1);
    Arrived message = arrived.get(0);
    assertThat(message.signature())
        .isEqualTo(HookSignature.of(secret, clock.instant(), message.body()));
    assertThat(message.body())
        .contains("\"event\":\"share.currency-changed\"")
        .contains("\"share\":\"" + turned.followed() + "\"")
        .contains("\"current\":false")
        .contains("\"at\":\"2026-11-21T12:00:00Z\"")
        .doesNotContain(organisation.toString());
    assertThat(log()).singleElement().matches(HookDelivery::isDelivered);
  }

  @Test
  void saysThatAShareEnded() {
    made();

    tell(new ShareTurned(organisation, UUID.randomUUID(), false, true, clock.instant()));
    sendAll();

    assertThat(arrived.get(0).body()).contains("\"event\":\"share.ended\"");
  }

  @Test
  void triesAgainLaterWithTheSameIdAndAFreshTime() {
    made();
    answers.addAll(List.of(500, 204));
    tell(turned(true));

    sendAll();
    clock.pass(Duration.ofSeconds(59));
    sendAll();
    assertThat(arrived).hasSize(1);
    clock.pass(Duration.ofSeconds(1));
    sendAll();

    assertThat(arrived).hasSize(2);
    assertThat(arrived.get(1).body()).isEqualTo(arrived.get(0).body());
    assertThat(arrived.get(1).signature()).isNotEqualTo(arrived.get(0).signature());
    assertThat(log()).singleElement().matches(line -> line.attempts() == 2 && line.isDelivered());
  }

  @Test
  void givesUpAfterTheSeventhTry() {
    made();
    answers.addAll(Collections.nCopies(10, 503));
    tell(turned(true));

    for (int tries = 0; tries < 10; tries++) {
      sendAll();
      clock.pass(Duration.ofHours(24));
    }

    assertThat(arrived).hasSize(7);
    assertThat(log()).singleElement().matches(line -> !line.isDelivered() && !line.isDue());
  }

  @Test
  void sendsNothingMoreAfterGoneUntilItIsResumed() {
    made();
    answers.add(410);
    tell(turned(true));
    sendAll();

    tell(turned(false));
    clock.pass(Duration.ofDays(2));
    sendAll();

    assertThat(arrived).hasSize(1);
    assertThat(mine()).singleElement().matches(Webhook::isPaused);
    UUID hook = id();
    assertThat(in(() -> webhooks.resume(owner, organisation, hook))).isTrue();
    tell(turned(true));
    sendAll();
    assertThat(arrived).hasSize(2);
  }

  @Test
  void followsNoRedirectAndNotesWhenNobodyAnswers() {
    made();
    answers.add(302);
    tell(turned(true));
    sendAll();
    assertThat(log()).singleElement().matches(line -> line.status().get() == 302);

    server.stop(0);
    clock.pass(Duration.ofMinutes(1));
    sendAll();

    assertThat(arrived).hasSize(1);
    assertThat(log()).singleElement().matches(line -> line.status().isEmpty() && line.isDue());
  }

  @Test
  void sendsATestAndKeepsItsLineForThirtyDays() {
    made();
    UUID hook = id();
    assertThat(in(() -> webhooks.test(owner, organisation, hook))).isTrue();
    sendAll();
    assertThat(arrived.get(0).body()).contains("\"event\":\"webhook.test\"");

    clock.pass(Duration.ofDays(30).minusSeconds(1));
    database.inTransaction(deliveries::forgetOld);
    assertThat(log()).hasSize(1);
    clock.pass(Duration.ofSeconds(1));
    database.inTransaction(deliveries::forgetOld);

    assertThat(log()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"VERIFIER", "READER"})
  void isForOwnersAlone(OrganisationRole role) {
    made();
    PersonId other = people.somebody();
    people.join(organisation, other, role);

    assertThat(reaches(other, organisation)).isFalse();
  }

  @Test
  void isNotReachedFromAnotherOrganisation() {
    made();
    PersonId stranger = people.somebody();
    UUID elsewhere = people.anOrganisationOf(stranger, OrganisationRole.OWNER);

    UUID hook = id();
    assertThat(reaches(stranger, organisation)).isFalse();
    assertThat(in(() -> webhooks.remove(stranger, elsewhere, hook))).isFalse();
    assertThat(in(() -> webhooks.test(stranger, elsewhere, hook))).isFalse();
  }

  @Test
  void endsAtFiveAndTakesItsLogAlong() {
    for (int i = 0; i < 5; i++) {
      made();
    }
    assertThat(make()).isInstanceOf(NewWebhook.TooMany.class);
    tell(turned(true));
    UUID first = id();

    assertThat(in(() -> webhooks.remove(owner, organisation, first))).isTrue();

    assertThat(mine()).hasSize(4);
    assertThat(log()).hasSize(4);
  }

  private boolean reaches(PersonId person, UUID of) {
    UUID hook = id();
    return !in(() -> webhooks.of(person, of)).isEmpty()
        || !in(() -> webhooks.log(person, of)).isEmpty()
        || !(in(() -> webhooks.make(person, of, address())) instanceof NewWebhook.NotYours)
        || in(() -> webhooks.test(person, of, hook))
        || in(() -> webhooks.resume(person, of, hook))
        || in(() -> webhooks.remove(person, of, hook));
  }

  private ShareTurned turned(boolean current) {
    return new ShareTurned(organisation, UUID.randomUUID(), current, false, clock.instant());
  }

  private void tell(ShareTurned turned) {
    database.inTransaction(() -> deliveries.on(turned));
  }

  private void sendAll() {
    in(deliveries::due).forEach(sender::send);
  }

  private NewWebhook make() {
    return in(() -> webhooks.make(owner, organisation, address()));
  }

  private String made() {
    return ((NewWebhook.Made) make()).secret();
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/fanal";
  }

  private List<Webhook> mine() {
    return in(() -> webhooks.of(owner, organisation));
  }

  private UUID id() {
    return mine().get(0).id();
  }

  private List<HookDelivery> log() {
    return in(() -> webhooks.log(owner, organisation));
  }

  private <T> T in(Supplier<T> work) {
    return database.inTransaction(work);
  }

  /** As the container would open them. */
  private final class InTransactions extends HookDeliveries {
    @Override
    public java.util.Optional<Outgoing> claim(UUID delivery) {
      return in(() -> deliveries.claim(delivery));
    }

    @Override
    public void answered(UUID delivery, java.util.Optional<Integer> status) {
      database.inTransaction(() -> deliveries.answered(delivery, status));
    }
  }
}
