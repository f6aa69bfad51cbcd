package org.fanal.pathway.requirement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** The code's version in force, and those that somebody signed. */
public record CodeOfEthics(LocalDate inForce, Set<LocalDate> signed) {

  public CodeOfEthics {
    Objects.requireNonNull(inForce, "inForce");
    signed = Set.copyOf(signed);
  }

  public boolean isSigned() {
    return signed.contains(inForce);
  }
}
