package org.fanal.verifier;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.fanal.credentials.Cause;
import org.fanal.credentials.Statement;
import org.fanal.credentials.Verdict;

/** The verdict as people's programs read it: one line of JSON. */
final class VerdictJson {

  private VerdictJson() {}

  static String of(Verdict verdict, Form form, Instant at) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("verdict", lower(Judgement.of(verdict)))
            .add("form", lower(form))
            .add("at", at.toString())
            .add("signature", check(verdict.signature()))
            .add("time", check(verdict.time()))
            .add("status", check(verdict.status()));
    verdict.statement().ifPresent(statement -> json.add("certificate", certificate(statement)));
    return json.build().toString();
  }

  private static JsonObjectBuilder check(Optional<Cause> cause) {
    return cause.map(VerdictJson::against).orElseGet(() -> result("holds"));
  }

  private static JsonObjectBuilder against(Cause cause) {
    return cause == Cause.NOT_CHECKED || cause == Cause.KEYS_UNAVAILABLE
        ? result("not_checked").add("cause", lower(cause))
        : result("does_not_hold").add("cause", lower(cause));
  }

  private static JsonObjectBuilder result(String word) {
    return Json.createObjectBuilder().add("result", word);
  }

  private static JsonObjectBuilder certificate(Statement statement) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", statement.id())
            .add("issuer", statement.issuer().toString())
            .add("issuerName", statement.issuerName())
            .add("language", statement.language())
            .add("name", statement.name())
            .add("description", statement.description())
            .add("criteria", statement.criteria())
            .add("validFrom", statement.validFrom().toString())
            .add("validUntil", statement.validUntil().toString());
    statement.holder().ifPresent(holder -> json.add("holder", holder));
    return json;
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
