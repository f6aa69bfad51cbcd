package org.fanal.employers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fanal.employers.store.KeyRow;
import org.fanal.employers.store.KeyRows;
import org.fanal.kernel.PersonId;
import org.fanal.people.Member;
import org.fanal.people.OrganisationRole;
import org.fanal.people.Organisations;
import org.fanal.platform.Audit;
import org.fanal.platform.Hashes;

/**
 * Keys by which an organisation's programs check what holders gave; its owners make and revoke. A
 * key ends with whoever made it: once they look after the organisation no more, it opens nothing.
 */
@ApplicationScoped
public class ApiKeys {

  public static final int LONGEST_NAME = 60;
  private static final int MOST_LIVE = 20;
  private static final int BYTES = 32;
  private static final String PREFIX = "fanal_";
  private static final Pattern SHAPE = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private KeyRows rows;
  private Organisations organisations;
  private Audit audit;
  private Clock clock;

  protected ApiKeys() {}

  @Inject
  public ApiKeys(KeyRows rows, Organisations organisations, Audit audit, Clock clock) {
    this.rows = rows;
    this.organisations = organisations;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public NewKey make(PersonId owner, UUID organisation, String name) {
    if (!looksAfter(owner, organisation)) {
      return new NewKey.NotYours();
    }
    String plain = name.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
      return new NewKey.NeedsName();
    }
    if (rows.of(organisation).stream().filter(KeyRow::isLive).count() >= MOST_LIVE) {
      return new NewKey.TooMany();
    }
    UUID id = UUID.randomUUID();
    String key = fresh();
    rows.add(new KeyRow(id, organisation, owner, plain, hash(key), clock.instant()));
    audit.record(owner.value(), "employers.key-made", id);
    return new NewKey.Made(key);
  }

  /** The newest first; none for whoever does not look after the organisation. */
  @Transactional
  public List<ApiKey> of(PersonId owner, UUID organisation) {
    if (!looksAfter(owner, organisation)) {
      return List.of();
    }
    List<Member> members = organisations.members(organisation);
    return rows.of(organisation).stream().map(row -> row.key(members)).toList();
  }

  /**
   * It opens nothing from now on; twice is once.
   *
   * @return false when there is no such key of theirs
   */
  @Transactional
  public boolean revoke(PersonId owner, UUID organisation, UUID key) {
    Optional<KeyRow> found =
        looksAfter(owner, organisation) ? rows.find(organisation, key) : Optional.empty();
    found
        .filter(KeyRow::isLive)
        .ifPresent(
            row -> {
              row.revoke(clock.instant());
              audit.record(owner.value(), "employers.key-revoked", key);
            });
    return found.isPresent();
  }

  /** Whose program shows this key; empty for all that is none, has ended or is revoked. */
  @Transactional
  public Optional<ApiClient> open(String key) {
    Optional<ApiClient> client =
        SHAPE.matcher(key).matches() ? rows.open(hash(key)) : Optional.empty();
    client.ifPresent(found -> rows.used(found.key(), LocalDate.now(clock)));
    return client;
  }

  private boolean looksAfter(PersonId person, UUID organisation) {
    return organisations
        .roleOf(person, organisation)
        .filter(OrganisationRole::mayLookAfter)
        .isPresent();
  }

  private static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] hash(String key) {
    return Hashes.sha256("fanal employer key " + key);
  }
}
