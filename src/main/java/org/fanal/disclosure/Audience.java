package org.fanal.disclosure;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** For whom a share is made. Only for an organisation can it be enforced. */
public sealed interface Audience {

  /** What its holder chose. */
  enum Kind {
    BEARER,
    PERSON,
    ORGANISATION
  }

  Kind kind();

  default Optional<Organisation> organisation() {
    return Optional.empty();
  }

  /** Whoever has the code or the link. */
  record Bearer() implements Audience {
    @Override
    public Kind kind() {
      return Kind.BEARER;
    }
  }

  /** Somebody whom the holder has in mind; nobody can tell who really opens it. */
  record Person() implements Audience {
    @Override
    public Kind kind() {
      return Kind.PERSON;
    }
  }

  /**
   * Whoever is signed in as a member; for everybody else the code opens nothing.
   *
   * @param name as it was when the share was made
   */
  record Organisation(UUID id, String name) implements Audience {

    public Organisation {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(name, "name");
    }

    @Override
    public Kind kind() {
      return Kind.ORGANISATION;
    }

    @Override
    public Optional<Organisation> organisation() {
      return Optional.of(this);
    }
  }
}
