package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.Optional;
import javax.crypto.Cipher;

/**
 * A device that keeps keys to itself (PKCS#11), if the operator has one: {@code
 * fanal.pkcs11.config.file} describes it as SunPKCS11 wants it, {@code fanal.pkcs11.pin.file} opens
 * it. Keys are named by their alias there; what leaves the device is signatures.
 */
@ApplicationScoped
public class KeyDevice {

  private static final String CONFIG = "fanal.pkcs11.config.file";
  private static final String PIN = "fanal.pkcs11.pin.file";

  private Optional<KeyStore> store;

  protected KeyDevice() {}

  @Inject
  public KeyDevice(Settings settings) {
    store = settings.text(CONFIG).map(config -> open(config, settings));
  }

  /**
   * A pair whose private half signs but cannot be read.
   *
   * @throws IllegalStateException when there is no device, or no pair of that alias in it
   */
  public KeyPair pair(String alias) {
    Key key = key(alias);
    Certificate certificate = certificate(alias);
    if (key instanceof PrivateKey secret && certificate != null) {
      return new KeyPair(certificate.getPublicKey(), secret);
    }
    throw new IllegalStateException("No key pair with a certificate: " + alias);
  }

  /** The public half alone. */
  public PublicKey publicKey(String alias) {
    return Optional.ofNullable(certificate(alias))
        .orElseThrow(() -> new IllegalStateException("No certificate in the device: " + alias))
        .getPublicKey();
  }

  /**
   * Bytes that only the holder of the device can make: these blocks, encrypted under its AES key.
   *
   * @param blocks of 16 bytes each, all different
   */
  byte[] derive(String alias, byte[] blocks) {
    try {
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding", device().getProvider());
      cipher.init(Cipher.ENCRYPT_MODE, key(alias));
      return cipher.doFinal(blocks);
    } catch (GeneralSecurityException unfit) {
      throw new IllegalStateException("Not an AES key in the device: " + alias, unfit);
    }
  }

  private KeyStore device() {
    return store.orElseThrow(
        () -> new IllegalStateException("A key is named by its alias, but " + CONFIG + " is not"));
  }

  private Key key(String alias) {
    try {
      Key key = device().getKey(alias, null);
      if (key == null) {
        throw new IllegalStateException("No such key in the device: " + alias);
      }
      return key;
    } catch (GeneralSecurityException closed) {
      throw new IllegalStateException("The device does not give its key: " + alias, closed);
    }
  }

  private Certificate certificate(String alias) {
    try {
      return device().getCertificate(alias);
    } catch (GeneralSecurityException closed) {
      throw new IllegalStateException("The device is not open", closed);
    }
  }

  private static KeyStore open(String config, Settings settings) {
    char[] pin = settings.text(PIN).map(Path::of).map(KeyDevice::pin).orElse(new char[0]);
    try {
      KeyStore store = KeyStore.getInstance("PKCS11", provider(config));
      store.load(null, pin);
      return store;
    } catch (GeneralSecurityException | IOException | RuntimeException closed) {
      throw new IllegalStateException(
          "The PKCS#11 device of " + config + " does not open: see " + PIN, closed);
    }
  }

  /** Known to Java by its name, so that whoever signs with a key of it finds it. */
  private static Provider provider(String config) {
    Provider made = Security.getProvider("SunPKCS11").configure(config);
    Security.addProvider(made);
    return Security.getProvider(made.getName());
  }

  private static char[] pin(Path file) {
    try {
      return Files.readString(file).strip().toCharArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The PIN of the device cannot be read: " + file, unreadable);
    }
  }
}
