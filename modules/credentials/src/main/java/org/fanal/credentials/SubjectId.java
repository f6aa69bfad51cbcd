package org.fanal.credentials;

/**
 * A did:key that stands for the holder in one instance only. Nobody keeps its private half: it
 * keeps two instances of one person from being joined, it does not prove possession.
 */
public record SubjectId(String did) {

  public SubjectId {
    if (!did.startsWith("did:key:z6Mk")) {
      throw new IllegalArgumentException("Not a did:key of Ed25519: " + did);
    }
  }

  public static SubjectId fresh() {
    return new SubjectId("did:key:" + SigningKey.generate("subject").verifyingKey().multibase());
  }
}
