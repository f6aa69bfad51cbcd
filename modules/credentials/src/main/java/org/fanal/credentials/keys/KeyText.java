package org.fanal.credentials.keys;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key in PEM, as {@code openssl genpkey} writes it; or, for one that only verifies any more, its
 * public half alone. Lines that begin with # are notes: that it is a demo key, when it was retired.
 */
public final class KeyText {

  /** How long a retired key counts: no instance lasts longer, as no share does. */
  public static final Duration KEPT = Duration.ofDays(100);

  private static final String DEMO_NOTE = "# Fanal demo key";
  private static final String RETIRED_NOTE = "# retired ";
  private static final Pattern RETIRED =
      Pattern.compile("^# retired ([0-9TZ:.-]{10,40})\\s*$", Pattern.MULTILINE);

  private final KeyKind kind;
  private final boolean demo;
  private final Optional<Instant> retiredAt;
  private final Optional<PrivateKey> secret;
  private final PublicKey open;

  private KeyText(
      KeyKind kind,
      boolean demo,
      Optional<Instant> retiredAt,
      Optional<PrivateKey> secret,
      PublicKey open) {
    this.kind = kind;
    this.demo = demo;
    this.retiredAt = retiredAt;
    this.secret = secret;
    this.open = open;
  }

  /**
   * @throws IllegalArgumentException when the text holds no key of this kind, a weak one, or two
   *     halves that do not belong together
   */
  public static KeyText read(KeyKind kind, String text) {
    Optional<byte[]> secret = block("PRIVATE", text);
    Optional<byte[]> open = block("PUBLIC", text);
    Halves halves = Halves.of(kind, secret, open);
    return new KeyText(
        kind, text.contains(DEMO_NOTE), retiredAt(text), halves.secret(), halves.open());
  }

  /** A fresh key for real use. */
  public static KeyText fresh(KeyKind kind) {
    return fresh(kind, false);
  }

  /** A fresh key that says of itself that it is for the demonstration. */
  public static KeyText forDemo(KeyKind kind) {
    return fresh(kind, true);
  }

  private static KeyText fresh(KeyKind kind, boolean demo) {
    KeyPair pair = kind.generate();
    return new KeyText(
        kind, demo, Optional.empty(), Optional.of(pair.getPrivate()), pair.getPublic());
  }

  /** A fresh key to take this one's place. */
  public KeyText successor() {
    return fresh(kind, demo);
  }

  /** The public half, which verifies what this key signed until then. */
  public KeyText retired(Instant at) {
    return new KeyText(
        kind, demo, Optional.of(at.truncatedTo(ChronoUnit.SECONDS)), Optional.empty(), open);
  }

  public boolean isDemo() {
    return demo;
  }

  public Optional<Instant> retiredAt() {
    return retiredAt;
  }

  public PublicKey publicKey() {
    return open;
  }

  /**
   * @throws IllegalArgumentException when only the public half is here
   */
  public PrivateKey privateKey() {
    return secret.orElseThrow(() -> new IllegalArgumentException("A public key cannot sign"));
  }

  public String name() {
    return kind.nameOf(open);
  }

  /** What a file of it holds. */
  public String text() {
    StringBuilder text = new StringBuilder();
    if (demo) {
      text.append(DEMO_NOTE).append('\n');
    }
    retiredAt.ifPresent(at -> text.append(RETIRED_NOTE).append(at).append('\n'));
    secret.ifPresent(key -> text.append(pem("PRIVATE", key.getEncoded())));
    return text.append(pem("PUBLIC", open.getEncoded())).toString();
  }

  private static Optional<byte[]> block(String half, String text) {
    Matcher pem =
        Pattern.compile(
                "-----BEGIN "
                    + half
                    + " KEY-----([A-Za-z0-9+/=\\s]+)-----END "
                    + half
                    + " KEY-----")
            .matcher(text);
    return pem.find()
        ? Optional.of(Base64.getMimeDecoder().decode(pem.group(1)))
        : Optional.empty();
  }

  private static Optional<Instant> retiredAt(String text) {
    return RETIRED.matcher(text).results().map(note -> Instant.parse(note.group(1))).findFirst();
  }

  private static String pem(String half, byte[] der) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n".formatted(half, body);
  }
}
