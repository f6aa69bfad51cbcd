package org.fanal.disclosure.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.fanal.disclosure.model.ReceiptChain;

/** A line of a share's chain, never changed. */
@Entity
@Table(name = "share_receipt")
@IdClass(ReceiptRow.Key.class)
public class ReceiptRow {

  @Id
  @Column(name = "share_id")
  private UUID shareId;

  @Id private int number;

  @Column(name = "sealed")
  private byte[] details;

  private byte[] commitment;
  private byte[] hash;

  protected ReceiptRow() {}

  StoredReceipt stored() {
    return new StoredReceipt(new ReceiptChain.Line(number, commitment, hash), details);
  }

  /** Which line of which share. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1;

    private UUID shareId;
    private int number;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.shareId.equals(shareId) && key.number == number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(shareId, number);
    }
  }
}
