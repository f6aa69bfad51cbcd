package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.platform.Hashes;

/**
 * Words that a wallet puts into its proof, so that an old proof is of no use. They are known by
 * their own mark: nothing is kept of them, and a restart ends them.
 */
@ApplicationScoped
public class WalletNonces {

  public static final Duration STANDS = Duration.ofMinutes(5);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern FORM = Pattern.compile("(\\d{1,12}-[0-9a-f]{32})-([0-9a-f]{64})");

  private final byte[] key = bytes(32);

  private Clock clock;

  protected WalletNonces() {}

  @Inject
  public WalletNonces(Clock clock) {
    this.clock = clock;
  }

  public String fresh() {
    String stem = clock.instant().getEpochSecond() + "-" + HexFormat.of().formatHex(bytes(16));
    return stem + "-" + mark(stem);
  }

  public boolean isOurs(String nonce) {
    Matcher parts = FORM.matcher(nonce);
    return parts.matches() && isMarked(parts) && isFresh(parts);
  }

  private boolean isMarked(Matcher parts) {
    return MessageDigest.isEqual(ascii(mark(parts.group(1))), ascii(parts.group(2)));
  }

  private boolean isFresh(Matcher parts) {
    long second = Long.parseLong(parts.group(1).substring(0, parts.group(1).indexOf('-')));
    return !Instant.ofEpochSecond(second).plus(STANDS).isBefore(clock.instant());
  }

  private String mark(String stem) {
    return HexFormat.of().formatHex(Hashes.hmac(key, stem));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
