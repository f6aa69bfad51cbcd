package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.disclosure.store.ReceiptRows;
import org.fanal.disclosure.store.ShareRows;
import org.fanal.disclosure.store.StoredReceipt;
import org.fanal.disclosure.store.StoredShare;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Secrets;
import org.fanal.platform.Unlocked;

/** The chain of receipts of a share, for its holder to check and to take along. */
@ApplicationScoped
public class Receipts {

  private ShareRows shares;
  private ReceiptRows rows;
  private Secrets secrets;

  protected Receipts() {}

  @Inject
  public Receipts(ShareRows shares, ReceiptRows rows, Secrets secrets) {
    this.shares = shares;
    this.rows = rows;
    this.secrets = secrets;
  }

  /** Empty for an unknown share and for somebody else's. */
  @Transactional
  public Optional<ChainCheck> check(PersonId holder, ShareId share) {
    return shares.find(holder.value(), share.value()).map(found -> chain(found).check());
  }

  /** The chain with its salts, from which anybody can follow it: src/docs/shares.md says how. */
  @Transactional
  public Optional<JsonObject> export(PersonId holder, ShareId share) {
    return shares.find(holder.value(), share.value()).map(found -> chain(found).json(share));
  }

  private StoredChain chain(StoredShare share) {
    UUID id = share.id();
    Unlocked keys = secrets.unlock(Set.of(id));
    List<StoredChain.Link> links =
        rows.chain(id).stream().map(receipt -> link(receipt, id, keys)).toList();
    return new StoredChain(
        links,
        share
            .sealedHead()
            .map(closed -> new StoredChain.End(SealedShare.headUnchanged(keys, id, closed))));
  }

  private static StoredChain.Link link(StoredReceipt receipt, UUID share, Unlocked keys) {
    return new StoredChain.Link(
        receipt.line(), SealedShare.receipt(keys, share, receipt.details()));
  }
}
