package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.fanal.kernel.PersonId;
import org.fanal.people.PersonalData;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.OpinionRows;

/**
 * Decisions about a person, for their download and the end of their account. What they decided
 * about others is theirs no more than the others'; when they leave, nobody can tell that it was
 * they.
 */
@Dependent
class OwnDecisions implements PersonalData {

  private final Decisions decisions;
  private final DecisionRows cases;
  private final OpinionRows opinions;

  @Inject
  OwnDecisions(Decisions decisions, DecisionRows cases, OpinionRows opinions) {
    this.decisions = decisions;
    this.cases = cases;
    this.opinions = opinions;
  }

  @Override
  public String section() {
    return "decisions";
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    decisions.of(person).forEach(each -> all.add(written(each)));
    return all.build();
  }

  @Override
  public void erase(PersonId person) {
    cases.deleteAbout(person);
    opinions.forget(person);
  }

  private static JsonObjectBuilder written(DecisionView decision) {
    JsonArrayBuilder opinions = Json.createArrayBuilder();
    decision.opinions().forEach(each -> opinions.add(written(each)));
    JsonArrayBuilder missing = Json.createArrayBuilder();
    decision
        .missing()
        .forEach(
            text ->
                missing.add(Json.createObjectBuilder().add("fr", text.fr()).add("en", text.en())));
    JsonObjectBuilder one =
        Json.createObjectBuilder()
            .add("id", decision.id().toString())
            .add("matter", decision.matter().key())
            .add("openedAt", decision.openedAt().toString())
            .add("companion", decision.companion())
            .add("opinions", opinions)
            .add("missing", missing);
    decision.text().ifPresent(text -> one.add("text", text));
    decision.answer().ifPresent(text -> one.add("answer", text));
    decision.decidedAt().ifPresent(at -> one.add("decidedAt", at.toString()));
    decision.inFavour().ifPresent(yes -> one.add("inFavour", yes));
    decision.appeal().ifPresent(appeal -> one.add("appeal", written(appeal)));
    return one;
  }

  private static JsonObjectBuilder written(OpinionView opinion) {
    return Json.createObjectBuilder()
        .add("inFavour", opinion.inFavour())
        .add("reasons", opinion.reasons())
        .add("givenAt", opinion.givenAt().toString());
  }
}
