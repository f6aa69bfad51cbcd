package org.fanal.people;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;

/**
 * Argon2id with 19 MiB and three passes, one more than OWASP's least: a sign-in takes about 58 ms
 * of one core, once the compiler is warm. No more hashes are made at once than there are cores, so
 * that a rush of sign-ins cannot take all memory.
 */
@ApplicationScoped
public class Passwords {

  private static final Argon2Function ARGON =
      Argon2Function.getInstance(19 * 1024, 3, 1, 32, Argon2.ID);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Semaphore benches =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
  private volatile String nobodys;

  /** The hash with its salt and costs, in the usual {@code $argon2id$} form. */
  public String hash(String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    benches.acquireUninterruptibly();
    try {
      return ARGON.hash(password.getBytes(StandardCharsets.UTF_8), salt).getResult();
    } finally {
      benches.release();
    }
  }

  public boolean matches(String password, String hash) {
    benches.acquireUninterruptibly();
    try {
      return Argon2Function.getInstanceFromHash(hash).check(password, hash);
    } finally {
      benches.release();
    }
  }

  /** Takes as long as a comparison, for addresses that have no account. */
  public void matchNobody(String password) {
    if (nobodys == null) {
      nobodys = hash("nobody");
    }
    matches(password, nobodys);
  }
}
