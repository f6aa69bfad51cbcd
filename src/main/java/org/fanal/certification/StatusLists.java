package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.fanal.certification.store.StatusArchiveRows;
import org.fanal.certification.store.StatusRows;
import org.fanal.credentials.StatusEpoch;
import org.fanal.credentials.StatusList;
import org.fanal.credentials.StatusListCredential;
import org.fanal.credentials.StatusRef;
import org.fanal.platform.Settings;

/**
 * Who may still be trusted, as strangers can fetch it: lists of 131,072 bits, published on a fixed
 * clock and signed anew each epoch even if nothing changed. A bit flips when an epoch begins, never
 * in between; what is served are published bytes, nothing else.
 */
@ApplicationScoped
public class StatusLists {

  private static final SecureRandom RANDOM = new SecureRandom();

  private StatusRows rows;
  private StatusArchiveRows archive;
  private IssuerIdentity identity;
  private Clock clock;
  private Duration epoch;
  private Duration kept;

  protected StatusLists() {}

  @Inject
  public StatusLists(
      StatusRows rows,
      StatusArchiveRows archive,
      IssuerIdentity identity,
      Settings settings,
      Clock clock) {
    this.rows = rows;
    this.archive = archive;
    this.identity = identity;
    this.clock = clock;
    epoch = lengthOf(settings);
    kept = Duration.ofDays(Math.max(1, settings.number("fanal.status.archive.days", 400)));
  }

  /** The published bytes of a list and the end of their epoch. */
  public record Edition(byte[] bytes, Instant until) {

    public Edition {
      bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /** A place that was never used before. */
  record Place(StatusEntryId entry, StatusRef reference) {}

  /** In minutes, as an operator sets it; a rehearsal may set seconds. */
  private static Duration lengthOf(Settings settings) {
    int seconds = settings.number("fanal.status.seconds", 0);
    return seconds > 0
        ? Duration.ofSeconds(seconds)
        : Duration.ofMinutes(Math.max(1, settings.number("fanal.status.minutes", 15)));
  }

  /** How long each edition stands. */
  public Duration epoch() {
    return epoch;
  }

  /** Where verifiers find the lists that exist. */
  @Transactional
  public Collection<UUID> all() {
    return rows.lists();
  }

  /** This epoch's edition; empty for a list that does not exist. */
  @Transactional
  public Optional<Edition> served(UUID list) {
    Instant now = clock.instant();
    return rows.edition(list, now)
        .or(
            () -> {
              publish(list);
              return rows.edition(list, now);
            })
        .map(found -> new Edition(found.published(), found.until()));
  }

  /** What was served at that instant; empty where nothing was, or longer ago than is kept. */
  @Transactional
  public Optional<byte[]> archived(UUID list, Instant at) {
    return archive.at(list, at);
  }

  /** Brings every list to the epoch that has begun. */
  @Transactional
  public void publishAll() {
    rows.lists().forEach(this::publish);
  }

  StatusEpoch epochAt(Instant now) {
    return StatusEpoch.around(now, epoch);
  }

  Duration untilNextEpoch() {
    Instant now = clock.instant();
    return Duration.between(now, StatusEpoch.around(now, epoch).until());
  }

  @Transactional(TxType.MANDATORY)
  Place allot() {
    UUID list = rows.lockNewest().orElseGet(this::newList);
    OptionalInt free = StatusList.freeIndex(RANDOM, index -> rows.isTaken(list, index));
    if (free.isEmpty()) {
      return place(newList(), RANDOM.nextInt(StatusList.LENGTH));
    }
    return place(list, free.getAsInt());
  }

  @Transactional(TxType.MANDATORY)
  void withdraw(Collection<StatusEntryId> entries, Instant now) {
    rows.withdraw(entries.stream().map(StatusEntryId::value).toList(), now);
  }

  @Transactional(TxType.MANDATORY)
  boolean isWithdrawn(StatusEntryId entry) {
    return rows.isWithdrawn(entry.value());
  }

  /**
   * Whether something stands at that place of a token list and was not withdrawn, be its bit
   * published already or not.
   */
  @Transactional
  public boolean stands(StatusRef reference) {
    return rows.lists().stream()
        .filter(list -> TokenLists.address(identity.statusList(list)).equals(reference.list()))
        .anyMatch(list -> rows.stands(list, reference.index()));
  }

  private Place place(UUID list, int index) {
    StatusEntryId entry = new StatusEntryId(UUID.randomUUID());
    rows.take(list, index, entry.value());
    return new Place(entry, new StatusRef(identity.statusList(list), index));
  }

  private UUID newList() {
    UUID list = UUID.randomUUID();
    rows.addList(list, clock.instant());
    publish(list);
    return list;
  }

  /** Does nothing for a list that does not exist, or that has this epoch's edition. */
  private void publish(UUID list) {
    StatusEpoch now = StatusEpoch.around(clock.instant(), epoch);
    if (rows.lock(list) && rows.edition(list, now.from()).isEmpty()) {
      StatusList bits = StatusList.of(rows.withdrawnBefore(list, now.from()));
      byte[] published =
          StatusListCredential.sign(
                  bits,
                  identity.statusList(list),
                  now,
                  identity.issuer(),
                  identity.credentials().key())
              .bytes();
      rows.publish(list, now.from(), now.until(), published);
      archive.add(list, now.from(), now.until(), published);
      archive.forget(now.from().minus(kept));
    }
  }
}
