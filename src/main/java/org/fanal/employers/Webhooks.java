package org.fanal.employers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.fanal.employers.store.DeliveryRow;
import org.fanal.employers.store.HookRow;
import org.fanal.employers.store.HookRows;
import org.fanal.kernel.PersonId;
import org.fanal.people.OrganisationRole;
import org.fanal.people.Organisations;
import org.fanal.platform.Audit;
import org.fanal.platform.Secrets;
import org.fanal.platform.Settings;

/** The addresses at which an organisation hears of what it watches; its owners look after them. */
@ApplicationScoped
public class Webhooks {

  static final String SECRET = "employers/webhook/";
  private static final int MOST = 5;
  private static final int MOST_LOGGED = 200;
  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private HookRows rows;
  private Organisations organisations;
  private Secrets secrets;
  private Settings settings;
  private Audit audit;
  private Clock clock;

  protected Webhooks() {}

  @Inject
  public Webhooks(
      HookRows rows,
      Organisations organisations,
      Secrets secrets,
      Settings settings,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.organisations = organisations;
    this.secrets = secrets;
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public NewWebhook make(PersonId owner, UUID organisation, String typed) {
    if (!looksAfter(owner, organisation)) {
      return new NewWebhook.NotYours();
    }
    Optional<HookAddress> address = HookAddress.parse(typed, HookPost.allowsLocal(settings));
    if (address.isEmpty()) {
      return new NewWebhook.OtherAddress();
    }
    if (rows.of(organisation).size() >= MOST) {
      return new NewWebhook.TooMany();
    }
    UUID id = UUID.randomUUID();
    String secret = fresh();
    byte[] closed = secrets.seal(organisation, SECRET + id, secret);
    String where = address.get().uri().toString();
    rows.add(new HookRow(id, organisation, where, closed, clock.instant()));
    audit.record(owner.value(), "employers.webhook-made", id);
    return new NewWebhook.Made(secret);
  }

  /** The newest first; none for whoever does not look after the organisation. */
  @Transactional
  public List<Webhook> of(PersonId owner, UUID organisation) {
    return looksAfter(owner, organisation)
        ? rows.of(organisation).stream()
            .map(row -> new Webhook(row.id(), row.address(), row.madeAt(), row.isPaused()))
            .toList()
        : List.of();
  }

  /** What was sent in the last 30 days, the newest first. */
  @Transactional
  public List<HookDelivery> log(PersonId owner, UUID organisation) {
    return looksAfter(owner, organisation)
        ? rows.log(organisation, MOST_LOGGED).stream().map(Webhooks::delivery).toList()
        : List.of();
  }

  @Transactional
  public boolean remove(PersonId owner, UUID organisation, UUID webhook) {
    return on(owner, organisation, webhook, "employers.webhook-removed", rows::delete);
  }

  /** Goes on after it was paused. */
  @Transactional
  public boolean resume(PersonId owner, UUID organisation, UUID webhook) {
    return on(owner, organisation, webhook, "employers.webhook-resumed", HookRow::resume);
  }

  /** Sends a message that tells of nothing. */
  @Transactional
  public boolean test(PersonId owner, UUID organisation, UUID webhook) {
    return on(
        owner,
        organisation,
        webhook,
        "employers.webhook-tested",
        row -> {
          HookMessage message = HookMessage.test(UUID.randomUUID(), clock.instant());
          rows.add(
              new DeliveryRow(
                  message.id(), row.id(), message.event(), message.body(), clock.instant()));
        });
  }

  private boolean on(
      PersonId owner, UUID organisation, UUID webhook, String kind, Consumer<HookRow> act) {
    Optional<HookRow> found =
        looksAfter(owner, organisation) ? rows.find(organisation, webhook) : Optional.empty();
    found.ifPresent(
        row -> {
          act.accept(row);
          audit.record(owner.value(), kind, webhook);
        });
    return found.isPresent();
  }

  private static HookDelivery delivery(Object[] columns) {
    DeliveryRow row = (DeliveryRow) columns[0];
    String address = ((HookRow) columns[1]).address();
    return new HookDelivery(
        row.id(), address, row.event(), row.madeAt(), row.attempts(), row.status(), row.isDue());
  }

  private boolean looksAfter(PersonId person, UUID organisation) {
    return organisations
        .roleOf(person, organisation)
        .filter(OrganisationRole::mayLookAfter)
        .isPresent();
  }

  private static String fresh() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return "fanal_hook_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
