package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Text;
import org.fanal.platform.Secrets;
import org.fanal.platform.Unlocked;
import org.fanal.standing.store.StoredCase;
import org.fanal.standing.store.StoredOpinion;

/** The words of a case, sealed under the key of the person it is about. */
@Dependent
class CaseWords {

  private final Secrets secrets;

  @Inject
  CaseWords(Secrets secrets) {
    this.secrets = secrets;
  }

  byte[] sealText(PersonId person, UUID decision, String text) {
    return secrets.seal(person.value(), context(decision, "text"), text.strip());
  }

  byte[] sealAnswer(PersonId person, UUID decision, String text) {
    return secrets.seal(person.value(), context(decision, "answer"), text.strip());
  }

  byte[] sealReasons(UUID person, UUID decision, String reasons) {
    return secrets.seal(person, context(decision, "opinion"), reasons.strip());
  }

  byte[] sealMissing(UUID person, UUID decision, List<Text> missing) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    missing.forEach(text -> all.add(Json.createArrayBuilder().add(text.fr()).add(text.en())));
    return secrets.seal(person, context(decision, "missing"), all.build().toString());
  }

  /** Opens what belongs to these people, with one look at their keys. */
  Opener of(List<UUID> people) {
    return new Opener(secrets.unlock(people));
  }

  /** Reads the words of cases; of somebody whose key is gone there is nothing to read. */
  static final class Opener {

    private final Unlocked keys;

    private Opener(Unlocked keys) {
      this.keys = keys;
    }

    Optional<String> text(StoredCase of) {
      return of.text().flatMap(bytes -> keys.open(of.person(), context(of.id(), "text"), bytes));
    }

    Optional<String> answer(StoredCase of) {
      return of.answer().flatMap(b -> keys.open(of.person(), context(of.id(), "answer"), b));
    }

    List<Text> missing(StoredCase of) {
      return of.missing()
          .flatMap(bytes -> keys.open(of.person(), context(of.id(), "missing"), bytes))
          .map(CaseWords::texts)
          .orElse(List.of());
    }

    OpinionView opinion(StoredCase on, StoredOpinion opinion, PersonId reader) {
      String reasons =
          keys.open(on.person(), context(on.id(), "opinion"), opinion.reasons()).orElse("");
      return new OpinionView(
          opinion.inFavour(), reasons, opinion.givenAt(), opinion.givenBy().equals(reader.value()));
    }
  }

  private static String context(UUID decision, String part) {
    return "decision/" + decision + "/" + part;
  }

  private static List<Text> texts(String written) {
    try (JsonReader reader = Json.createReader(new StringReader(written))) {
      return reader.readArray().getValuesAs(JsonArray.class).stream()
          .map(pair -> new Text(pair.getString(0), pair.getString(1)))
          .toList();
    }
  }
}
