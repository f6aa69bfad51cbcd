package org.fanal.disclosure.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The signed bytes of a share, apart from what each opening reads. */
@Entity
@Table(name = "share_instance")
public class ShareInstanceRow {

  @Id
  @Column(name = "share_id")
  private UUID shareId;

  @Column(name = "sealed")
  private byte[] credential;

  protected ShareInstanceRow() {}

  ShareInstanceRow(UUID shareId, byte[] credential) {
    this.shareId = shareId;
    this.credential = credential.clone();
  }

  void replace(byte[] fresh) {
    credential = fresh.clone();
  }

  byte[] credential() {
    return credential.clone();
  }
}
