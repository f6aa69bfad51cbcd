package org.fanal.disclosure.store;

import org.fanal.disclosure.model.ReceiptChain;

/** A line of a share's chain with its details, still sealed. */
public record StoredReceipt(ReceiptChain.Line line, byte[] details) {}
