package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.people.store.AccountRows;
import org.fanal.people.store.OrganisationMemberRow;
import org.fanal.people.store.OrganisationRow;
import org.fanal.people.store.OrganisationRows;
import org.fanal.platform.DemoData;
import org.fanal.platform.Sentences;

/** The demo's employing service, to which all of its employers belong. */
@ApplicationScoped
public class DemoOrganisation implements DemoData {

  private OrganisationRows organisations;
  private AccountRows accounts;
  private Clock clock;

  protected DemoOrganisation() {}

  @Inject
  public DemoOrganisation(OrganisationRows organisations, AccountRows accounts, Clock clock) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 11;
  }

  @Override
  public String part() {
    return "organisation";
  }

  @Override
  public void seed() {
    UUID id = UUID.randomUUID();
    String name = Sentences.say(Language.FR, "demo_organisation.name");
    organisations.add(new OrganisationRow(id, name, Handle.fresh(), clock.instant()));
    accounts
        .holding(Role.EMPLOYER)
        .forEach(
            employer ->
                organisations.welcome(
                    new OrganisationMemberRow(
                        id, employer, OrganisationRole.OWNER, clock.instant())));
  }
}
