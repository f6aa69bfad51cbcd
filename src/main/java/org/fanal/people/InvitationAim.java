package org.fanal.people;

import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Text;

/**
 * What an invitation is to: a role, an organisation, a cohort. The feature that knows the target
 * offers a bean of this kind; the invitation itself keeps two words only.
 */
public interface InvitationAim {

  /** The first word: {@code cohort}. */
  String name();

  /** What the person is invited to, as a name to read; empty when it is no more. */
  Optional<Text> describe(String target);

  /** The role that somebody needs for it, given with the invitation. */
  Role role(String target);

  /**
   * Lets them in, inside the transaction that takes the invitation; twice is once.
   *
   * @return where they go on, a local path
   */
  String accept(PersonId person, String target, PersonId invitedBy);
}
