package org.fanal.web.disclosure;

import java.util.Locale;
import org.fanal.disclosure.Receipt;

/**
 * A receipt in the holder's table.
 *
 * @param shown what was shown, in words
 */
public record ReceiptPart(Receipt receipt, String shown) {

  public String answerKey() {
    return receipt.valid() ? "share.answer.valid" : "share.answer.not";
  }

  public String methodKey() {
    return "share.method." + receipt.method().name().toLowerCase(Locale.ROOT);
  }

  public boolean signedIn() {
    return receipt.organisation().isPresent();
  }

  public String organisation() {
    return receipt.organisation().orElse("");
  }
}
