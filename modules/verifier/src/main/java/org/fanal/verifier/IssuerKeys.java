package org.fanal.verifier;

import java.net.URI;
import java.security.PublicKey;
import java.util.Optional;
import java.util.Set;
import org.fanal.credentials.DidDocument;
import org.fanal.credentials.KeySet;
import org.fanal.credentials.WellKnown;

/**
 * The keys of an issuer that are at hand.
 *
 * @param did signs certificates in JSON and status lists
 * @param tokens signs tokens
 */
record IssuerKeys(Optional<DidDocument> did, Optional<KeySet> tokens) {

  static final IssuerKeys NONE = new IssuerKeys(Optional.empty(), Optional.empty());

  /** What papers are sealed with. */
  Set<PublicKey> seals() {
    return tokens.map(set -> Set.<PublicKey>copyOf(set.keys())).orElse(Set.of());
  }

  /** With one more document, or nothing if these bytes are neither of the two. */
  Optional<IssuerKeys> with(byte[] document) {
    Optional<DidDocument> moreDid = DidDocument.read(document);
    Optional<KeySet> moreTokens = KeySet.read(document);
    return moreDid.isEmpty() && moreTokens.isEmpty()
        ? Optional.empty()
        : Optional.of(new IssuerKeys(moreDid.or(() -> did), moreTokens.or(() -> tokens)));
  }

  /** As the issuer serves them now; a document of another issuer is not taken. */
  static IssuerKeys served(URI issuer, Form form, Source source) {
    return new IssuerKeys(
        WellKnown.didDocument(issuer)
            .flatMap(source::at)
            .flatMap(DidDocument::read)
            .filter(read -> read.did().equals(issuer)),
        form == Form.JSON
            ? Optional.empty()
            : WellKnown.keySet(issuer).flatMap(source::at).flatMap(KeySet::read));
  }
}
