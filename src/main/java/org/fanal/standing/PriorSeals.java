package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.ModuleId;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.platform.Secrets;
import org.fanal.standing.store.StoredPrior;

/** The file and the wish of a credential from elsewhere, sealed under its person's key. */
@Dependent
class PriorSeals {

  private final Secrets secrets;

  @Inject
  PriorSeals(Secrets secrets) {
    this.secrets = secrets;
  }

  /** What was opened; empty where it is erased, or the person's key is gone. */
  record Opened(Optional<PriorWish> wish, Optional<String> file) {}

  StoredPrior seal(UUID person, UUID decision, PriorWish wish, String file) {
    return new StoredPrior(
        decision,
        person,
        secrets.seal(person, context(decision, "wish"), written(wish)),
        Optional.of(secrets.seal(person, context(decision, "file"), file)));
  }

  Opened open(StoredPrior stored) {
    return openAll(stored.person(), List.of(stored)).get(stored.decision());
  }

  /** With one look at the person's key. */
  Map<UUID, Opened> openAll(UUID person, Collection<StoredPrior> all) {
    Map<String, byte[]> closed = new HashMap<>();
    for (StoredPrior each : all) {
      closed.put(context(each.decision(), "wish"), each.wish());
      each.file().ifPresent(file -> closed.put(context(each.decision(), "file"), file));
    }
    Map<String, String> opened = secrets.openAll(person, closed);
    Map<UUID, Opened> found = new HashMap<>();
    all.forEach(each -> found.put(each.decision(), opened(each.decision(), opened)));
    return found;
  }

  private static Opened opened(UUID decision, Map<String, String> opened) {
    return new Opened(
        Optional.ofNullable(opened.get(context(decision, "wish"))).map(PriorSeals::read),
        Optional.ofNullable(opened.get(context(decision, "file"))));
  }

  private static String context(UUID decision, String part) {
    return "prior/" + decision + "/" + part;
  }

  private static String written(PriorWish wish) {
    JsonArrayBuilder modules = Json.createArrayBuilder();
    wish.modules().forEach(module -> modules.add(module.value()));
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("modules", modules).add("sentence", wish.sentence());
    wish.kind().ifPresent(kind -> json.add("kind", kind.value()));
    wish.time().ifPresent(time -> json.add("minutes", time.toMinutes()));
    return json.build().toString();
  }

  private static PriorWish read(String written) {
    try (JsonReader reader = Json.createReader(new StringReader(written))) {
      JsonObject json = reader.readObject();
      return new PriorWish(
          json.getJsonArray("modules").getValuesAs(JsonString.class).stream()
              .map(module -> new ModuleId(module.getString()))
              .toList(),
          json.containsKey("kind")
              ? Optional.of(new HourKind(json.getString("kind")))
              : Optional.empty(),
          json.containsKey("minutes")
              ? Optional.of(Duration.ofMinutes(json.getInt("minutes")))
              : Optional.empty(),
          json.getString("sentence"));
    }
  }
}
