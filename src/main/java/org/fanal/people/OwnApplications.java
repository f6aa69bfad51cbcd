package org.fanal.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.fanal.kernel.PersonId;
import org.fanal.people.store.ApplicationRows;
import org.fanal.people.store.DomainProofRows;

/** What somebody wrote when they applied for an organisation; what was admitted stays without. */
@Dependent
class OwnApplications implements PersonalData {

  private final Applications applications;
  private final ApplicationRows rows;
  private final DomainProofRows proofs;

  @Inject
  OwnApplications(Applications applications, ApplicationRows rows, DomainProofRows proofs) {
    this.applications = applications;
    this.rows = rows;
    this.proofs = proofs;
  }

  @Override
  public String section() {
    return "organisationApplications";
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    applications.of(person).forEach(each -> all.add(written(each)));
    return all.build();
  }

  private static JsonObjectBuilder written(Application application) {
    ApplicationWish wish = application.wish();
    JsonObjectBuilder one =
        Json.createObjectBuilder()
            .add("state", application.state().name())
            .add("name", wish.name())
            .add("country", wish.country())
            .add("region", wish.region())
            .add("domain", wish.domain())
            .add("contactRole", wish.contactRole())
            .add("why", wish.why())
            .add("appliedAt", application.appliedAt().toString());
    application.answeredAt().ifPresent(at -> one.add("answeredAt", at.toString()));
    application.reason().ifPresent(reason -> one.add("reason", reason));
    return one;
  }

  @Override
  public void erase(PersonId person) {
    rows.of(person).stream()
        .filter(row -> row.state() == ApplicationState.RUNNING)
        .forEach(row -> proofs.delete(row.id()));
    rows.deleteOf(person);
  }
}
