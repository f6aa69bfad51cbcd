package org.fanal.standing.model;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.renewal.ProofSample;

/**
 * Whether proof is looked at: the person's lot is drawn among a thousand, of which all others are
 * blank, so that it depends on nobody else. The seed comes from a secret: nobody can reckon
 * beforehand whether it pays to be careful.
 */
public final class Lot {

  private static final long BLANKS = 999;

  private Lot() {}

  public static boolean isDrawn(PersonId person, byte[] secret) {
    Set<PersonId> lots =
        Stream.concat(
                Stream.of(person),
                LongStream.rangeClosed(1, BLANKS).mapToObj(i -> new PersonId(new UUID(0, i))))
            .collect(Collectors.toSet());
    return ProofSample.OF_THE_PROGRAMME
        .of(lots, ByteBuffer.wrap(secret).getLong())
        .contains(person);
  }
}
