package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanal.certification.KeyRing.Retired;
import org.fanal.credentials.Issuer;
import org.fanal.credentials.SigningKey;
import org.fanal.credentials.TokenKey;
import org.fanal.credentials.VerifyingKey;
import org.fanal.credentials.keys.KeyKind;
import org.fanal.credentials.wallet.WalletKey;
import org.fanal.platform.KeyDevice;
import org.fanal.platform.Settings;

/**
 * The issuer's keys, outside the database: Ed25519 signs certificates, RSA tokens and papers, P-256
 * copies for wallets. A key that was retired stands published until nothing that it signed lasts.
 * The demo makes keys of its own; real use refuses them.
 */
@ApplicationScoped
public class SigningKeys {

  private static final int RAW_BYTES = 32;

  private KeyRing signing;
  private KeyRing token;
  private KeyRing wallet;
  private SigningKey current;

  protected SigningKeys() {}

  @Inject
  public SigningKeys(Settings settings, KeyDevice device) {
    signing = new KeySource(settings, device, KeyKind.SIGNING).ring();
    token = new KeySource(settings, device, KeyKind.TOKEN).ring();
    wallet = new KeySource(settings, device, KeyKind.WALLET).ring();
    KeyPair pair = signing.current();
    current = SigningKey.of(signing.name(), pair.getPrivate().getEncoded(), raw(pair.getPublic()));
  }

  SigningKey current() {
    return current;
  }

  /** All that the DID document lists, the one that signs first. */
  List<VerifyingKey> published(Instant now) {
    List<VerifyingKey> keys = new ArrayList<>(List.of(current.verifyingKey()));
    signing.previousAt(now).stream()
        .map(key -> VerifyingKey.of(key.name(), raw(key.key())))
        .forEach(keys::add);
    return keys;
  }

  /** Until when those of before count, by name. */
  Map<String, Instant> expiries(Instant now) {
    Map<String, Instant> expiries = new LinkedHashMap<>();
    for (Retired key : signing.previousAt(now)) {
      key.expires().ifPresent(end -> expiries.put(key.name(), end));
    }
    return expiries;
  }

  TokenKey token(Issuer issuer) {
    return TokenKey.of(
        issuer,
        token.name(),
        token.current().getPrivate(),
        (RSAPublicKey) token.current().getPublic());
  }

  /** All RSA keys that the key set lists, by name, the one that signs first. */
  Map<String, RSAPublicKey> publishedTokens(Instant now) {
    Map<String, RSAPublicKey> keys = new LinkedHashMap<>();
    keys.put(token.name(), (RSAPublicKey) token.current().getPublic());
    token.previousAt(now).forEach(key -> keys.put(key.name(), (RSAPublicKey) key.key()));
    return keys;
  }

  /** The RSA pair that seals papers. */
  KeyPair seal() {
    return token.current();
  }

  /** P-256, which signs what wallets take and what they are asked. */
  WalletKey asking() {
    return WalletKey.of(wallet.current());
  }

  /** The same with those before it. */
  KeyRing wallet() {
    return wallet;
  }

  private static byte[] raw(PublicKey key) {
    byte[] encoded = key.getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length);
  }
}
