package org.fanal.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.fanal.kernel.PersonId;
import org.fanal.people.store.AccountRow;
import org.fanal.people.store.AccountRows;
import org.fanal.people.store.ConsentRows;
import org.fanal.people.store.LinkRows;
import org.fanal.people.store.OrganisationRows;
import org.fanal.people.store.SessionRows;

/** The account itself: who, which roles, which consents, where signed in. */
@Dependent
class PeopleData implements PersonalData {

  private final AccountRows accounts;
  private final ConsentRows consents;
  private final SessionRows sessions;
  private final OrganisationRows organisations;
  private final LinkRows links;

  @Inject
  PeopleData(
      AccountRows accounts,
      ConsentRows consents,
      SessionRows sessions,
      OrganisationRows organisations,
      LinkRows links) {
    this.accounts = accounts;
    this.consents = consents;
    this.sessions = sessions;
    this.organisations = organisations;
    this.links = links;
  }

  @Override
  public String section() {
    return "account";
  }

  @Override
  public JsonValue export(PersonId person) {
    return accounts.find(person).map(this::written).orElse(JsonValue.EMPTY_JSON_OBJECT);
  }

  private JsonValue written(AccountRow row) {
    Account account = row.account();
    Person who = account.person();
    JsonArrayBuilder roles = Json.createArrayBuilder();
    who.roles().stream().sorted().map(Role::name).forEach(roles::add);
    JsonArrayBuilder begun = Json.createArrayBuilder();
    sessions.beginnings(who.id()).forEach(at -> begun.add(at.toString()));
    JsonArrayBuilder services = Json.createArrayBuilder();
    organisations.of(who.id()).stream().map(Organisation::name).forEach(services::add);
    return Json.createObjectBuilder()
        .add("email", account.email())
        .add("chosenName", who.chosenName())
        .add("language", who.language().tag())
        .add("region", who.region().code())
        .add("zone", who.zone().getId())
        .add("createdAt", account.createdAt().toString())
        .add("roles", roles)
        .add("organisations", services)
        .add("consents", consents(who.id()))
        .add("openSessionsSince", begun)
        .build();
  }

  private JsonArrayBuilder consents(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    consents.of(person).forEach(consent -> all.add(written(consent)));
    return all;
  }

  private static JsonObjectBuilder written(Consent consent) {
    JsonObjectBuilder one =
        Json.createObjectBuilder()
            .add("purpose", consent.purpose().code())
            .add("wording", consent.wording())
            .add("givenAt", consent.givenAt().toString());
    consent.withdrawnAt().ifPresent(at -> one.add("withdrawnAt", at.toString()));
    return one;
  }

  @Override
  public void erase(PersonId person) {
    accounts.find(person).ifPresent(row -> links.deleteAll(row.email()));
    links.deleteAbout(person);
    links.deleteInvitationsBy(person);
    sessions.deleteAll(person);
  }
}
