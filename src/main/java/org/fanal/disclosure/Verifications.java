package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Answers whoever holds a code. */
@ApplicationScoped
public class Verifications {

  /**
   * Whether this client may ask now. Counted in memory for each client and for all together;
   * nothing about the client is kept beyond a minute.
   *
   * @param client whatever tells clients apart, for example the remote address
   */
  public boolean admits(String client) {
    throw new UnsupportedOperationException();
  }

  /**
   * The one answer to a code as it was typed or pasted. Each opening of a known share leaves a
   * receipt, also when it is over.
   *
   * @param typed any text: case, spaces and hyphens do not count
   * @param checker who asks, if signed in for an organisation: it stands in the holder's receipt,
   *     and the check in the checker's own list
   */
  public Answer check(String typed, Optional<Checker> checker) {
    throw new UnsupportedOperationException();
  }
}
