package org.fanal.certification;

import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.credentials.wallet.HolderKey;

/** In which form a wallet takes a copy, under names that tell no field. */
public enum WalletForm {
  /** SD-JWT VC: the wallet shows each part or keeps it back. */
  APART("attestation"),
  /** Open Badges 3.0: all of it is shown, or nothing. */
  WHOLE("open-badge");

  private final String configuration;

  WalletForm(String configuration) {
    this.configuration = configuration;
  }

  /** The name under which wallets ask for it. */
  public String configuration() {
    return configuration;
  }

  public static Optional<WalletForm> named(String configuration) {
    return Stream.of(values()).filter(form -> form.configuration.equals(configuration)).findFirst();
  }

  /** Whether a copy can be bound to such a key. */
  public boolean takes(HolderKey key) {
    return this == WHOLE || key.isOnP256();
  }
}
