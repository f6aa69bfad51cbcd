package org.fanal.disclosure.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The receipts of a share, as its holder reads them. */
@Dependent
public class ReceiptRows {

  private final EntityManager entities;

  @Inject
  public ReceiptRows(EntityManager entities) {
    this.entities = entities;
  }

  /** All of them, the oldest first. */
  public List<StoredReceipt> chain(UUID share) {
    return entities
        .createQuery(
            "select r from ReceiptRow r where r.shareId = :share order by r.number",
            ReceiptRow.class)
        .setParameter("share", share)
        .getResultStream()
        .map(ReceiptRow::stored)
        .toList();
  }

  /** The newest first. */
  public List<StoredReceipt> of(UUID share, int most) {
    return entities
        .createQuery(
            "select r from ReceiptRow r where r.shareId = :share order by r.number desc",
            ReceiptRow.class)
        .setParameter("share", share)
        .setMaxResults(most)
        .getResultStream()
        .map(ReceiptRow::stored)
        .toList();
  }
}
