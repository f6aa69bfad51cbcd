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
import java.util.function.Supplier;
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

  private IssuerIdentity identity;
  private SigningKeys keys;
  private StatusLists lists;
  private Instances instances;
  private Clock clock;

  protected WalletIssuing() {}

  @Inject
  public WalletIssuing(
      IssuerIdentity identity,
      SigningKeys keys,
      StatusLists lists,
      Instances instances,
      Clock clock) {
    this.identity = identity;
    this.keys = keys;
    this.lists = lists;
    this.instances = instances;
    this.clock = clock;
  }

  /** One copy as the wallet gets it; here stays only its place. */
  public record Copy(String text, StatusEntryId status) {}

  /** The issuer as wallets know it: an https address. */
  public URI address() {
    return URI.create("https://" + identity.documentAddress().getHost());
  }

  /** The type of every copy whose parts are shown apart, where words for people are found. */
  public URI type() {
    return URI.create(address() + "/v/wallet/" + WalletForm.APART.configuration());
  }

  /** What strangers read of the issuer's name. */
  public String neutralName(Language language) {
    return identity.issuer().nameIn(Wording.NEUTRAL, language);
  }

  /** The keys under which copies and their lists verify, as a JWK set. */
  public Map<String, Object> publishedKeys() {
    return WalletKey.keySet(halves());
  }

  /** The same, the one that signs first. */
  List<ECPublicKey> halves() {
    List<ECPublicKey> halves = new ArrayList<>();
    halves.add((ECPublicKey) keys.wallet().current().getPublic());
    keys.wallet()
        .previousAt(clock.instant())
        .forEach(retired -> halves.add((ECPublicKey) retired.key()));
    return halves;
  }

  /**
   * Signs in the caller's transaction, which keeps the places.
   *
   * @param claims asked anew for each copy, so that no id of theirs joins two
   */
  @Transactional(TxType.MANDATORY)
  public List<Copy> issue(WalletForm form, Supplier<Claims> claims, List<HolderKey> holders) {
    return holders.stream()
        .map(holder -> form == WalletForm.WHOLE ? whole(claims, holder) : apart(claims, holder))
        .toList();
  }

  WalletKey key() {
    return keys.asking();
  }

  private Copy whole(Supplier<Claims> claims, HolderKey holder) {
    Issued issued = instances.issue(claims.get(), holder.subject());
    return new Copy(issued.credential().text(), issued.status());
  }

  private Copy apart(Supplier<Claims> claims, HolderKey holder) {
    WalletCopies copies = new WalletCopies(identity.issuer(), address(), type(), key());
    StatusLists.Place place = lists.allot();
    StatusRef reference =
        new StatusRef(TokenLists.address(place.reference().list()), place.reference().index());
    return new Copy(copies.sign(claims.get(), holder, reference), place.entry());
  }
}
