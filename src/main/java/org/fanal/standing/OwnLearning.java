package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.people.PersonalData;
import org.fanal.platform.Secrets;
import org.fanal.standing.store.LearningRows;
import org.fanal.standing.store.PeriodRows;
import org.fanal.standing.store.StoredLearning;
import org.fanal.standing.store.StoredPeriod;

/** What somebody learned after they were certified, for their download and the end of it all. */
@Dependent
class OwnLearning implements PersonalData {

  private final LearningRows entries;
  private final PeriodRows periods;
  private final Secrets secrets;

  @Inject
  OwnLearning(LearningRows entries, PeriodRows periods, Secrets secrets) {
    this.entries = entries;
    this.periods = periods;
    this.secrets = secrets;
  }

  @Override
  public String section() {
    return "continuingLearning";
  }

  @Override
  public JsonValue export(PersonId person) {
    List<StoredLearning> learned = entries.of(person);
    List<StoredPeriod> known = periods.of(person);
    Map<String, byte[]> closed = new LinkedHashMap<>();
    learned.forEach(each -> closed.put(LearningViews.context(each.id()), each.text()));
    known.forEach(
        each ->
            each.proof()
                .ifPresent(text -> closed.put(LearningViews.proofContext(each.id()), text)));
    Map<String, String> opened = secrets.openAll(person.value(), closed);
    JsonArrayBuilder first = Json.createArrayBuilder();
    learned.forEach(
        each ->
            first.add(
                written(each, Optional.ofNullable(opened.get(LearningViews.context(each.id()))))));
    JsonArrayBuilder second = Json.createArrayBuilder();
    known.forEach(
        each ->
            second.add(
                written(
                    each, Optional.ofNullable(opened.get(LearningViews.proofContext(each.id()))))));
    return Json.createObjectBuilder().add("entries", first).add("periods", second).build();
  }

  @Override
  public void erase(PersonId person) {
    entries.deleteOf(person);
    periods.deleteOf(person);
    periods.forget(person);
  }

  private static JsonObjectBuilder written(StoredLearning entry, Optional<String> text) {
    JsonObjectBuilder one =
        Json.createObjectBuilder()
            .add("programme", entry.programme())
            .add("day", entry.day().toString())
            .add("kind", entry.kind())
            .add("minutes", entry.minutes())
            .add("recognised", entry.recognised());
    text.ifPresent(said -> one.add("text", said));
    entry.countedFor().ifPresent(day -> one.add("handedInForPeriodFrom", day.toString()));
    return one;
  }

  private static JsonObjectBuilder written(StoredPeriod period, Optional<String> proof) {
    JsonObjectBuilder one =
        Json.createObjectBuilder()
            .add("programme", period.programme())
            .add("firstDay", period.firstDay().toString())
            .add("practised", period.practised())
            .add("proofLookedAt", period.drawn());
    proof.ifPresent(said -> one.add("proof", said));
    period.seenAt().ifPresent(at -> one.add("proofSeenAt", at.toString()));
    period.reminded().ifPresent(days -> one.add("lastReminderDaysBefore", days));
    return one;
  }
}
