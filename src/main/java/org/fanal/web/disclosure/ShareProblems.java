package org.fanal.web.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.disclosure.ShareRefusal;

/** What keeps a share from being made, each beside the field that mends it. */
final class ShareProblems {

  private static final Map<ShareRefusal, Problem> REFUSALS =
      Map.of(
          ShareRefusal.NAME_MISSING, new Problem("printedName", "share_editor.name.missing"),
          ShareRefusal.NOTE_UNFIT, new Problem("forWhom", "share_editor.note.unfit"),
          ShareRefusal.PURPOSE_UNFIT, new Problem("purpose", "share_editor.note.unfit"),
          ShareRefusal.DAYS_OUT_OF_RANGE, new Problem("days", "share_editor.days.unfit"),
          ShareRefusal.FIRST_DAY_PAST, new Problem("from", "share_editor.from.past"),
          ShareRefusal.OPENINGS_OUT_OF_RANGE,
              new Problem("mostOpenings", "share_editor.openings.unfit"));

  private final Map<String, String> keys = new LinkedHashMap<>();

  /** A field, and the key of what is said beside it. */
  public record Problem(String field, String key) {}

  /** The first thing that is said of a field stays. */
  void add(String field, String key) {
    keys.putIfAbsent(field, key);
  }

  /** Which field mends it; empty when none does. */
  Optional<Problem> add(ShareRefusal why) {
    Optional<Problem> problem = Optional.ofNullable(REFUSALS.get(why));
    problem.ifPresent(each -> add(each.field(), each.key()));
    return problem;
  }

  boolean has(String field) {
    return keys.containsKey(field);
  }

  boolean isNone() {
    return keys.isEmpty();
  }

  /** Empty when there is nothing to say. */
  String key(String field) {
    return keys.getOrDefault(field, "");
  }

  List<Problem> all() {
    return keys.entrySet().stream()
        .map(each -> new Problem(each.getKey(), each.getValue()))
        .toList();
  }
}
