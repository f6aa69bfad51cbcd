package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fanal.credentials.Claims;
import org.fanal.credentials.StatusRef;
import org.fanal.credentials.Wording;
import org.fanal.credentials.wallet.HolderKey;
import org.fanal.credentials.wallet.WalletCopies;
import org.fanal.credentials.wallet.WalletKey;
import org.fanal.kernel.Language;

/** Signed copies for wallets: each for a key of its own and with a place of its own. */
@ApplicationScoped
public class WalletIssuing {

  /** The name under which wallets ask for them; it names no field. */
  public static final String CONFIGURATION = "attestation";

  private IssuerIdentity identity;
  private SigningKeys keys;
  private StatusLists lists;
  private Clock clock;

  protected WalletIssuing() {}

  @Inject
  public WalletIssuing(IssuerIdentity identity, SigningKeys keys, StatusLists lists, Clock clock) {
    this.identity = identity;
    this.keys = keys;
    this.lists = lists;
    this.clock = clock;
  }

  /** One copy as the wallet gets it; here stays only its place. */
  public record Copy(String text, StatusEntryId status) {}

  /** The issuer as wallets know it: an https address. */
  public URI address() {
    return URI.create("https://" + identity.documentAddress().getHost());
  }

  /** The type of every copy, where words for people are found. */
  public URI type() {
    return URI.create(address() + "/v/wallet/" + CONFIGURATION);
  }

  /** What strangers read of the issuer's name. */
  public String neutralName(Language language) {
    return identity.issuer().nameIn(Wording.NEUTRAL, language);
  }

  /** The keys under which copies and their lists verify, as a JWK set. */
  public Map<String, Object> publishedKeys() {
    List<ECPublicKey> halves = new ArrayList<>();
    halves.add((ECPublicKey) keys.wallet().current().getPublic());
    keys.wallet()
        .previousAt(clock.instant())
        .forEach(retired -> halves.add((ECPublicKey) retired.key()));
    return WalletKey.keySet(halves);
  }

  /** Signs in the caller's transaction, which keeps the places. */
  @Transactional(TxType.MANDATORY)
  public List<Copy> issue(Claims claims, List<HolderKey> holders) {
    WalletCopies copies = new WalletCopies(identity.issuer(), address(), type(), key());
    return holders.stream().map(holder -> copy(copies, claims, holder)).toList();
  }

  WalletKey key() {
    return WalletKey.of(keys.wallet().current());
  }

  private Copy copy(WalletCopies copies, Claims claims, HolderKey holder) {
    StatusLists.Place place = lists.allot();
    StatusRef reference =
        new StatusRef(TokenLists.address(place.reference().list()), place.reference().index());
    return new Copy(copies.sign(claims, holder, reference), place.entry());
  }
}
