package org.fanal.verifier;

import java.net.URI;
import java.util.Optional;

/** Where the documents of an issuer come from; nothing where they could not be had. */
@FunctionalInterface
interface Source {

  Source NOWHERE = address -> Optional.empty();

  Optional<byte[]> at(URI address);
}
