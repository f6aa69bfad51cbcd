package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.disclosure.store.PastCheckRows;
import org.fanal.disclosure.store.PastCheckRows.Closed;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Secrets;
import org.fanal.platform.Unlocked;

/** The checks that an employer made while signed in, sealed under their own key. */
@ApplicationScoped
public class PastChecks {

  private static final String CONTEXT = "past-check";

  private PastCheckRows rows;
  private Secrets secrets;

  protected PastChecks() {}

  @Inject
  public PastChecks(PastCheckRows rows, Secrets secrets) {
    this.rows = rows;
    this.secrets = secrets;
  }

  /** The person's own, the newest first. */
  @Transactional
  public List<PastCheck> of(PersonId person, int most) {
    List<Closed> found = rows.of(person.value(), most);
    if (found.isEmpty()) {
      return List.of();
    }
    Unlocked keys = secrets.unlock(Set.of(person.value()));
    return found.stream().map(each -> open(keys, person, each)).toList();
  }

  /** Empty for an unknown check and for somebody else's. */
  @Transactional
  public Optional<PastCheck> find(PersonId person, UUID check) {
    return rows.find(person.value(), check)
        .map(found -> open(secrets.unlock(Set.of(person.value())), person, found));
  }

  /** Part of an opening: one sealing and one statement, whatever the answer was. */
  void add(Unlocked keys, Checker checker, Instant at, Method method, Answer answer) {
    UUID owner = checker.person().value();
    JsonObjectBuilder json =
        Jsons.object()
            .add("at", at.toString())
            .add("method", method.name())
            .add("organisation", checker.name());
    answer
        .valid()
        .ifPresent(
            valid ->
                json.add("shown", ShownJson.write(valid.shown()))
                    .add("reference", valid.reference()));
    rows.add(UUID.randomUUID(), owner, keys.seal(owner, CONTEXT, json.build().toString()));
  }

  void erase(PersonId person) {
    rows.deleteOf(person.value());
  }

  private static PastCheck open(Unlocked keys, PersonId person, Closed found) {
    JsonObject json = Jsons.read(keys.open(person.value(), CONTEXT, found.details()).orElseThrow());
    return new PastCheck(
        found.id(),
        Instant.parse(json.getString("at")),
        Method.valueOf(json.getString("method", Method.CODE.name())),
        json.getString("organisation"),
        Optional.ofNullable(json.getJsonObject("shown")).map(ShownJson::read),
        json.getString("reference", ""));
  }
}
