package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Hashes;
import org.fanal.platform.Secrets;

/**
 * Marks what comes back after a session had ended with whose it was, so that nobody else sends it.
 * The mark says nothing by itself, holds for one address, and nothing is kept of it.
 */
@ApplicationScoped
public class TypedBy {

  private static final String USE = "typed-by";

  private Sessions sessions;
  private Secrets secrets;

  protected TypedBy() {}

  @Inject
  public TypedBy(Sessions sessions, Secrets secrets) {
    this.sessions = sessions;
    this.secrets = secrets;
  }

  /**
   * For whoever held this session; none when that is not known any more.
   *
   * @param carried the mark that it came with: somebody else's is not made theirs
   */
  @Transactional
  public Optional<String> mark(String token, String address, Optional<String> carried) {
    return sessions
        .holder(token)
        .filter(person -> carried.isEmpty() || isOf(person, address, carried.get()))
        .map(person -> mark(person, address));
  }

  @Transactional
  public boolean isOf(PersonId person, String address, String mark) {
    return MessageDigest.isEqual(bytes(mark(person, address)), bytes(mark));
  }

  private String mark(PersonId person, String address) {
    byte[] key = secrets.derive(person.value(), USE);
    return HexFormat.of().formatHex(Hashes.hmac(key, address));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
