package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HexFormat;
import org.fanal.people.CurrentPerson;
import org.fanal.platform.Hashes;
import org.fanal.platform.Secrets;

/**
 * Whose page this is. A page that stays open while somebody else signs in must not write into their
 * journal: its forms carry the mark of the person it was made for.
 */
@RequestScoped
public class PageMark {

  private CurrentPerson person;
  private Secrets secrets;

  protected PageMark() {}

  @Inject
  public PageMark(CurrentPerson person, Secrets secrets) {
    this.person = person;
    this.secrets = secrets;
  }

  /** The same on all pages of a person, and nothing that a person could be found by. */
  public String value() {
    byte[] hash = Hashes.sha256("page/" + person.get().id());
    return HexFormat.of().formatHex(hash, 0, 8);
  }

  /** The key under which this person's drafts wait on their device; never stored there. */
  public String draftsKey() {
    byte[] key = secrets.derive(person.get().id().value(), "drafts");
    return Base64.getEncoder().encodeToString(key);
  }
}
