package org.fanal.credentials;

import java.net.URI;
import java.util.Objects;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;

/** Who signs. One DID for all wordings; only the name that is shown varies. */
public record Issuer(URI did, Text name, Text neutralName) {

  public Issuer {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(neutralName, "neutralName");
    if (!did.toString().startsWith("did:web:")) {
      throw new IllegalArgumentException("The issuer is not a did:web: " + did);
    }
  }

  public String nameIn(Wording wording, Language language) {
    return (wording == Wording.FULL ? name : neutralName).in(language);
  }

  URI keyId(VerifyingKey key) {
    return URI.create(did + "#" + key.fragment());
  }
}
