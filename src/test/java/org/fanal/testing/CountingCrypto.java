package org.fanal.testing;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before Java's own ciphers, MACs and digests, and counts each time one is taken. */
public final class CountingCrypto extends Provider {

  private static final long serialVersionUID = 1;
  private static final List<String> COUNTED =
      List.of("Cipher/AES/GCM/NoPadding", "Mac/HmacSHA256", "MessageDigest/SHA-256");

  private final transient AtomicInteger taken = new AtomicInteger();

  private CountingCrypto() {
    super("Counting", "1", "Counts what it hands on");
    for (String each : COUNTED) {
      String type = each.substring(0, each.indexOf('/'));
      putService(new Counted(real(type, each.substring(type.length() + 1))));
    }
  }

  /** How many ciphers, MACs and digests the work takes. */
  public static int takenBy(Runnable work) {
    CountingCrypto counting = new CountingCrypto();
    Security.insertProviderAt(counting, 1);
    try {
      work.run();
      return counting.taken.get();
    } finally {
      Security.removeProvider(counting.getName());
    }
  }

  private static Service real(String type, String algorithm) {
    for (Provider provider : Security.getProviders()) {
      Service service = provider.getService(type, algorithm);
      if (service != null) {
        return service;
      }
    }
    throw new IllegalStateException("This Java has no " + algorithm);
  }

  private final class Counted extends Service {

    private final Service real;

    Counted(Service real) {
      super(
          CountingCrypto.this,
          real.getType(),
          real.getAlgorithm(),
          real.getClassName(),
          null,
          null);
      this.real = real;
    }

    @Override
    public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
      taken.incrementAndGet();
      return real.newInstance(parameter);
    }

    @Override
    public boolean supportsParameter(Object parameter) {
      return real.supportsParameter(parameter);
    }
  }
}
