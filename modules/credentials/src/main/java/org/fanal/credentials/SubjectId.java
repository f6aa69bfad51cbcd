package org.fanal.credentials;

import java.util.regex.Pattern;

/**
 * Who stands for the holder in one instance only: a did:key whose private half nobody keeps, which
 * proves no possession, or a key that a wallet proved to hold, as did:key or did:jwk. Either keeps
 * two instances of one person from being joined.
 */
public record SubjectId(String did) {

  private static final Pattern FORM =
      Pattern.compile("did:key:z6Mk[1-9A-HJ-NP-Za-km-z]+|did:jwk:[A-Za-z0-9_-]{1,600}");

  public SubjectId {
    if (!FORM.matcher(did).matches()) {
      throw new IllegalArgumentException("Neither did:key of Ed25519 nor did:jwk: " + did);
    }
  }

  public static SubjectId fresh() {
    return of(SigningKey.generate("subject").verifyingKey());
  }

  /** As did:key. */
  public static SubjectId of(VerifyingKey key) {
    return new SubjectId("did:key:" + key.multibase());
  }
}
