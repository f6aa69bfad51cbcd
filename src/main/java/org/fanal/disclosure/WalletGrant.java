package org.fanal.disclosure;

import java.time.Duration;

/** A wallet's right to copies of one share, for some minutes. */
public record WalletGrant(String token, Duration lasting) {

  @Override
  public String toString() {
    return "WalletGrant";
  }
}
