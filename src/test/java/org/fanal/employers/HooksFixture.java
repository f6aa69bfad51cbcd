package org.fanal.employers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Webhooks of an organisation, and a server of its own that takes what is sent. */
final class HooksFixture implements AutoCloseable {

  /** What arrived. */
  record Arrived(String signature, String body) {}

  private final TestDatabase database = TestDatabase.running();
  final MovingClock clock = new MovingClock(Instant.parse("2026-11-21T12:00:00Z"));
  private final Settings settings =
      PlatformFixture.settings(Map.of("fanal.webhooks.local", "true"));
  private final Secrets secrets = PlatformFixture.secrets();
  private final HookRows rows = new HookRows(database.entities());
  final OrganisationsFixture people = new OrganisationsFixture();
  final Webhooks webhooks =
      new Webhooks(
          rows, people.organisations(), secrets, settings, PlatformFixture.audit(clock), clock);
  final HookDeliveries deliveries = new HookDeliveries(rows, secrets, clock);
  private final HookSender sender =
      new HookSender(new InTransactions(), new HookPost(settings), settings);
  final PersonId owner = people.somebody();
  final UUID organisation = people.anOrganisationOf(owner, OrganisationRole.OWNER);
  final List<Arrived> arrived = Collections.synchronizedList(new ArrayList<>());
  final Queue<Integer> answers = new ArrayDeque<>();
  final HttpServer server = listening();

  private HttpServer listening() {
    try {
      HttpServer made =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      made.createContext("/fanal", this::take);
      made.start();
      return made;
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
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

  /** What is left of it is due in no other test. */
  @Override
  public void close() {
    server.stop(0);
    mine().forEach(hook -> in(() -> webhooks.remove(owner, organisation, hook.id())));
  }

  ShareTurned turned(boolean current) {
    return new ShareTurned(organisation, UUID.randomUUID(), current, false, clock.instant());
  }

  void tell(ShareTurned turned) {
    database.inTransaction(() -> deliveries.on(turned));
  }

  void sendAll() {
    in(deliveries::due).forEach(sender::send);
  }

  void forgetOld() {
    database.inTransaction(deliveries::forgetOld);
  }

  NewWebhook make() {
    return in(() -> webhooks.make(owner, organisation, address()));
  }

  /** Its secret. */
  String made() {
    return ((NewWebhook.Made) make()).secret();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/fanal";
  }

  List<Webhook> mine() {
    return in(() -> webhooks.of(owner, organisation));
  }

  UUID id() {
    return mine().get(0).id();
  }

  List<HookDelivery> log() {
    return in(() -> webhooks.log(owner, organisation));
  }

  <T> T in(Supplier<T> work) {
    return database.inTransaction(work);
  }

  /** As the container would open them. */
  private final class InTransactions extends HookDeliveries {
    @Override
    public Optional<Outgoing> claim(UUID delivery) {
      return in(() -> deliveries.claim(delivery));
    }

    @Override
    public void answered(UUID delivery, Optional<Integer> status) {
      database.inTransaction(() -> deliveries.answered(delivery, status));
    }
  }
}
