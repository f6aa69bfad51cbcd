package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.platform.store.OwnerKeys;

/**
 * Seals what must not be read from a database dump. Each owner (a person, a share) has a key of
 * their own, wrapped by the master key, which lives outside the database. Destroying the owner's
 * key makes all that was sealed for them unreadable for ever.
 */
@ApplicationScoped
public class Secrets {

  private OwnerKeys keys;
  private MasterKey master;
  private Clock clock;

  protected Secrets() {}

  @Inject
  public Secrets(OwnerKeys keys, MasterKey master, Clock clock) {
    this.keys = keys;
    this.master = master;
    this.clock = clock;
  }

  /**
   * Seals under the owner's key, which is made at first use.
   *
   * @param context where the value stands, for example {@code journal/m1-l1-p1}; needed to open it
   */
  @Transactional
  public byte[] seal(UUID owner, String context, String plain) {
    byte[] key = key(owner).orElseGet(() -> newKey(owner));
    return Sealing.seal(key, plain.getBytes(StandardCharsets.UTF_8), bytes(context));
  }

  /** Empty when the owner's key was destroyed. */
  @Transactional
  public Optional<String> open(UUID owner, String context, byte[] sealed) {
    return key(owner).map(key -> opened(key, context, sealed));
  }

  /**
   * Opens several values with one look at the owner's key.
   *
   * @param sealedTexts by their contexts
   * @return what could be opened by context; nothing when the owner's key was destroyed
   */
  @Transactional
  public Map<String, String> openAll(UUID owner, Map<String, byte[]> sealedTexts) {
    Map<String, String> opened = new LinkedHashMap<>();
    Optional<byte[]> key = sealedTexts.isEmpty() ? Optional.empty() : key(owner);
    key.ifPresent(
        found ->
            sealedTexts.forEach(
                (context, text) -> opened.put(context, opened(found, context, text))));
    return opened;
  }

  /** The keys of these owners in one statement; an owner without a key has none in the result. */
  @Transactional
  public Unlocked unlock(Collection<UUID> owners) {
    Map<UUID, byte[]> opened = new HashMap<>();
    keys.find(owners)
        .forEach(
            (owner, wrapped) ->
                opened.put(owner, Sealing.open(master.bytes(), wrapped, wrapping(owner))));
    return new Unlocked(opened);
  }

  /** The same, and a key is made for whoever has none yet: for what seals for many in a row. */
  @Transactional
  public Unlocked unlockOrMake(Collection<UUID> owners) {
    Map<UUID, byte[]> opened = new HashMap<>(unlock(owners).keys());
    Map<UUID, byte[]> fresh = new HashMap<>();
    owners.stream()
        .filter(owner -> !opened.containsKey(owner))
        .forEach(owner -> fresh.computeIfAbsent(owner, each -> Sealing.newKey()));
    keys.addAll(wrapped(fresh), clock.instant());
    opened.putAll(fresh);
    return new Unlocked(opened);
  }

  /**
   * As {@link #unlock(Collection)}, with one of the keys opened so many times more: what is missing
   * costs as much as what is found.
   */
  @Transactional
  public Unlocked unlock(Collection<UUID> owners, UUID again, int times) {
    Map<UUID, byte[]> opened = new HashMap<>();
    keys.find(owners)
        .forEach(
            (owner, wrapped) -> {
              for (int left = owner.equals(again) ? times : 0; left >= 0; left--) {
                opened.put(owner, Sealing.open(master.bytes(), wrapped, wrapping(owner)));
              }
            });
    return new Unlocked(opened);
  }

  /** Makes sure that the owner has a key, so that {@link #unlock} finds one. */
  @Transactional
  public void provide(UUID owner) {
    if (key(owner).isEmpty()) {
      newKey(owner);
    }
  }

  /**
   * A secret of the owner for another use than sealing, always the same while the owner's key
   * lives: 32 bytes, derived by HMAC.
   */
  @Transactional
  public byte[] derive(UUID owner, String use) {
    return Hashes.hmac(key(owner).orElseGet(() -> newKey(owner)), use);
  }

  @Transactional
  public void destroy(UUID owner) {
    keys.delete(owner);
  }

  private Optional<byte[]> key(UUID owner) {
    return keys.find(owner).map(wrapped -> Sealing.open(master.bytes(), wrapped, wrapping(owner)));
  }

  private static String opened(byte[] key, String context, byte[] text) {
    return new String(Sealing.open(key, text, bytes(context)), StandardCharsets.UTF_8);
  }

  private byte[] newKey(UUID owner) {
    byte[] key = Sealing.newKey();
    keys.addAll(wrapped(Map.of(owner, key)), clock.instant());
    return key;
  }

  private Map<UUID, byte[]> wrapped(Map<UUID, byte[]> fresh) {
    Map<UUID, byte[]> closed = new HashMap<>();
    fresh.forEach(
        (owner, key) -> closed.put(owner, Sealing.seal(master.bytes(), key, wrapping(owner))));
    return closed;
  }

  private static byte[] wrapping(UUID owner) {
    return bytes("owner-key/" + owner);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
