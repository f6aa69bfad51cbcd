package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import org.fanal.kernel.PersonId;
import org.fanal.people.store.AccountRows;
import org.fanal.platform.Audit;
import org.fanal.platform.Outbox;
import org.fanal.platform.Secrets;

/** All that is kept about a person, in their hands: to take away, and to end. */
@ApplicationScoped
public class PrivacyCentre {

  private Instance<PersonalData> parts;
  private SignIn signIn;
  private AccountRows accounts;
  private Secrets secrets;
  private Outbox outbox;
  private Audit audit;
  private Clock clock;

  protected PrivacyCentre() {}

  @Inject
  public PrivacyCentre(
      @Any Instance<PersonalData> parts,
      SignIn signIn,
      AccountRows accounts,
      Secrets secrets,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.parts = parts;
    this.signIn = signIn;
    this.accounts = accounts;
    this.secrets = secrets;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** Everything that every feature keeps about the person, opened and readable. */
  @Transactional
  public JsonObject everythingAbout(PersonId person) {
    JsonObjectBuilder all = Json.createObjectBuilder().add("madeAt", clock.instant().toString());
    parts.stream()
        .sorted(Comparator.comparing(PersonalData::section))
        .forEach(part -> all.add(part.section(), part.export(person)));
    return all.build();
  }

  /**
   * Ends every part, destroys the person's key and removes the account, all or nothing.
   *
   * @return false when that is not their password; nothing is erased then
   */
  @Transactional
  public boolean erase(PersonId person, String password, String client) {
    if (!signIn.confirms(person, password, client)) {
      return false;
    }
    accounts.lock(person);
    outbox.forget(person.value());
    parts.forEach(part -> part.erase(person));
    secrets.destroy(person.value());
    accounts.delete(person);
    audit.record(person.value(), "people.account-erased", person.value());
    outbox.publish(new PersonErased(person.value(), clock.instant()));
    return true;
  }
}
