package org.fanal.people;

import jakarta.json.JsonValue;
import org.fanal.kernel.PersonId;

/**
 * What one feature keeps about a person. The privacy centre asks every bean of this kind: together
 * they are all that a person downloads, and all that erasing the account must end.
 */
public interface PersonalData {

  /** The name of this part in the download, for example {@code study}. */
  String section();

  /** Everything about the person, opened and readable, in stable field names. */
  JsonValue export(PersonId person);

  /** Ends and erases it, inside the transaction that erases the account. */
  void erase(PersonId person);
}
