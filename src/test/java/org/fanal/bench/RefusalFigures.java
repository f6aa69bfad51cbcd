package org.fanal.bench;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.fanal.disclosure.model.Code;

/**
 * Whether the time of a refusal tells why: the kinds take turns, a thousand tries each, on one
 * connection.
 */
final class RefusalFigures {

  private static final int TRIES = 1_000;
  private static final int WARM_UP = 200;

  /** By chance, a difference of ranks is above this once in a thousand. */
  private static final double CHANCE = 3.29;

  private final Browser browser;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Supplier<String>> kinds = new LinkedHashMap<>();

  /**
   * @param codes of three shares that are ended, paused and over in the database, in this order
   */
  RefusalFigures(Browser browser, Database database, List<String> codes) {
    this.browser = browser;
    kinds.put("unknown", () -> Code.fresh(random).grouped());
    put(database, "withdrawn", "withdrawn_at = utc_timestamp(6)", codes.get(0));
    put(database, "paused", "paused_at = utc_timestamp(6)", codes.get(1));
    put(database, "expired", "over_at = utc_timestamp(6)", codes.get(2));
  }

  private void put(Database database, String kind, String change, String code) {
    database.change("update share set " + change + " where code_hash = ?", Code.lookupOf(code));
    kinds.put(kind, () -> code);
  }

  List<Figure> measure() {
    Map<String, long[]> nanos = new LinkedHashMap<>();
    kinds.keySet().forEach(kind -> nanos.put(kind, new long[TRIES]));
    for (int i = -WARM_UP; i < TRIES; i++) {
      for (Map.Entry<String, Supplier<String>> kind : kinds.entrySet()) {
        long took = refusal(kind.getValue().get());
        if (i >= 0) {
          nanos.get(kind.getKey())[i] = took;
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    nanos.forEach((kind, times) -> figures.add(figure(kind, times, nanos.get("unknown"))));
    return figures;
  }

  private long refusal(String code) {
    String body = new PageForm("", Map.of("code", code)).body();
    long begin = System.nanoTime();
    Browser.Answer answer = browser.post("/v/answer", "*/*", body);
    long took = System.nanoTime() - begin;
    Browser.expect(
        answer.status() == 200 && answer.text().equals("{\"valid\":false}"), "/v/answer", answer);
    return took;
  }

  private static Figure figure(String kind, long[] times, long[] unknown) {
    String median =
        String.format(Locale.ROOT, "median %.3f ms", Statistics.median(times) / 1_000_000);
    if (kind.equals("unknown")) {
      return Figure.of("Refusals: unknown", median);
    }
    double z = Statistics.rankDifference(times, unknown);
    return new Figure(
        "Refusals: " + kind + " against unknown",
        String.format(Locale.ROOT, "%s, Mann–Whitney z %.1f", median, z),
        "z within ±" + CHANCE,
        Math.abs(z) <= CHANCE);
  }
}
