package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fanal.certification.Award;
import org.fanal.certification.Awards;
import org.fanal.certification.WalletForm;
import org.fanal.certification.WalletIssuing;
import org.fanal.credentials.Claims;
import org.fanal.credentials.wallet.HolderKey;
import org.fanal.disclosure.store.WalletRows;
import org.fanal.disclosure.store.WalletRows.Granted;
import org.fanal.disclosure.store.WalletRows.Offered;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Hashes;
import org.fanal.platform.Secrets;

/**
 * What a wallet asks, as OpenID for Verifiable Credential Issuance 1.0 has it: a right for an offer
 * and its number, then copies of the share, one for each of its keys. How a wallet uses its copies
 * is known to nobody here.
 */
@ApplicationScoped
public class Wallets {

  /** How many copies one offer gives, in whatever forms. */
  public static final int MOST_COPIES = 10;

  /** How many copies there are of one share, whatever the number of offers. */
  public static final int MOST_OF_SHARE = 50;

  static final int MOST_TRIES = 5;
  private static final Duration LASTING = Duration.ofMinutes(10);
  private static final SecureRandom RANDOM = new SecureRandom();

  private WalletRows rows;
  private Shares shares;
  private Awards awards;
  private WalletIssuing issuing;
  private Secrets secrets;
  private Clock clock;

  protected Wallets() {}

  @Inject
  public Wallets(
      WalletRows rows,
      Shares shares,
      Awards awards,
      WalletIssuing issuing,
      Secrets secrets,
      Clock clock) {
    this.rows = rows;
    this.shares = shares;
    this.awards = awards;
    this.issuing = issuing;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Empty for an unknown, taken or late offer and for a wrong number; five of those end it. */
  @Transactional
  public Optional<WalletGrant> redeem(String code, String pin) {
    Instant now = clock.instant();
    Optional<Offered> offered =
        rows.take(Hashes.sha256(code), now).filter(found -> found.tries() < MOST_TRIES);
    Optional<Offered> right = offered.filter(found -> hasPin(found, pin));
    if (right.isEmpty()) {
      offered.ifPresent(found -> rows.countTry(found.id()));
      return Optional.empty();
    }
    String token = token();
    rows.grant(right.get().id(), Hashes.sha256(token), now.plus(LASTING));
    return Optional.of(new WalletGrant(token, LASTING));
  }

  /** Signs a copy for each key, as long as the share stands. */
  @Transactional
  public WalletOutcome copies(String token, WalletForm form, List<HolderKey> keys) {
    Optional<Granted> granted = rows.granted(Hashes.sha256(token), clock.instant());
    Optional<ShareView> share = granted.flatMap(this::active);
    Optional<Award> award = share.flatMap(found -> standing(granted.get(), found));
    if (award.isEmpty()) {
      return new WalletOutcome.NoRight();
    }
    return fits(granted.get(), keys.size())
            && !keys.isEmpty()
            && keys.stream().map(HolderKey::publicKey).distinct().count() == keys.size()
        ? copies(
            granted.get(), () -> Statements.claims(award.get(), share.get().shown()), form, keys)
        : new WalletOutcome.TooMany();
  }

  private boolean fits(Granted granted, int more) {
    return granted.copies() + more <= MOST_COPIES
        && rows.copiesOf(granted.share()) + more <= MOST_OF_SHARE;
  }

  private WalletOutcome copies(
      Granted granted, Supplier<Claims> claims, WalletForm form, List<HolderKey> keys) {
    List<WalletIssuing.Copy> made = issuing.issue(form, claims, keys);
    rows.addCopies(granted, made.stream().map(copy -> copy.status().value()).toList());
    return new WalletOutcome.Copies(form, made.stream().map(WalletIssuing.Copy::text).toList());
  }

  private Optional<Award> standing(Granted granted, ShareView share) {
    return awards
        .lock(new PersonId(granted.holder()), share.award())
        .filter(award -> award.term().standsAt(clock.instant()));
  }

  private Optional<ShareView> active(Granted granted) {
    return shares.current(new PersonId(granted.holder()), new ShareId(granted.share()));
  }

  private boolean hasPin(Offered offered, String pin) {
    String needed = WalletOffers.Words.open(secrets, offered.share(), offered.closed()).pin();
    return MessageDigest.isEqual(bytes(needed), bytes(pin));
  }

  private static String token() {
    byte[] token = new byte[32];
    RANDOM.nextBytes(token);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
