package org.fanal.disclosure.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.fanal.disclosure.model.ReceiptChain;

/** What is opened in place of a share that does not exist. */
@Entity
@Table(name = "share_decoy")
public class DecoyRow {

  static final int ONLY = 1;

  @Id private int id;

  @Column(name = "share_id")
  private UUID shareId;

  @Column(name = "sealed_shown")
  private byte[] sealedShown;

  @Column(name = "sealed_head")
  private byte[] sealedHead;

  protected DecoyRow() {}

  DecoyRow(UUID shareId, byte[] sealedShown, byte[] sealedHead) {
    this.id = ONLY;
    this.shareId = shareId;
    this.sealedShown = sealedShown.clone();
    this.sealedHead = sealedHead.clone();
  }

  Openings.Opened opened() {
    return new Openings.Opened(
        shareId,
        sealedShown,
        false,
        Optional.empty(),
        Optional.of(sealedHead),
        ReceiptChain.Head.none());
  }
}
