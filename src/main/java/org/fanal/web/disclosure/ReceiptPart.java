package org.fanal.web.disclosure;

import org.fanal.disclosure.Receipt;

/** A receipt in the holder's table. */
public record ReceiptPart(Receipt receipt) {

  public String answerKey() {
    return receipt.valid() ? "share.answer.valid" : "share.answer.not";
  }

  public boolean signedIn() {
    return receipt.organisation().isPresent();
  }

  public String organisation() {
    return receipt.organisation().orElse("");
  }
}
