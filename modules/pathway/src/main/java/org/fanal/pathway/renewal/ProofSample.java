package org.fanal.pathway.renewal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;

/**
 * Whose declared list is looked at: a share of all, by a seed that is fixed beforehand, so that
 * nobody is picked out, and whoever holds the seed can draw it again.
 *
 * @param percent of the people, rounded up
 */
public record ProofSample(int percent) {

  public static final ProofSample OF_THE_PROGRAMME = new ProofSample(10);

  private static final int WHOLE = 100;
  private static final int SEED_AND_ID = 3 * Long.BYTES;

  public ProofSample {
    if (percent < 0 || percent > WHOLE) {
      throw new IllegalArgumentException("Not a share: " + percent);
    }
  }

  /** The same people in whatever order and the same seed give the same sample. */
  public Set<PersonId> of(Collection<PersonId> people, long seed) {
    Set<PersonId> all = Set.copyOf(people);
    return all.stream()
        .sorted(Comparator.comparing(person -> rank(person, seed)))
        .limit(((long) all.size() * percent + WHOLE - 1) / WHOLE)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String rank(PersonId person, long seed) {
    byte[] bytes =
        ByteBuffer.allocate(SEED_AND_ID)
            .putLong(seed)
            .putLong(person.value().getMostSignificantBits())
            .putLong(person.value().getLeastSignificantBits())
            .array();
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
