package org.fanal.courseware;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule that a text breaks on purpose, as declared beside it under {@code exceptions}. */
record Exemption(Rule rule, String reason, int line) {

  private static final int SHORTEST_REASON = 20;

  static List<Exemption> read(YamlMap map) {
    return map.optionalMaps("exceptions").stream().flatMap(Exemption::one).toList();
  }

  private static Stream<Exemption> one(YamlMap map) {
    Optional<Rule> rule = map.parsed("rule", "the name of a rule", Exemption::rule);
    Optional<String> reason = map.string("reason");
    map.close();
    if (reason.isPresent() && reason.get().length() < SHORTEST_REASON) {
      map.problem("reason", "This reason is too short to be one.", "Say why this text needs it.");
    }
    return rule.flatMap(known -> reason.map(why -> new Exemption(known, why, map.line()))).stream();
  }

  private static Rule rule(String word) {
    return Rule.of(word).orElseThrow(() -> new IllegalArgumentException(word));
  }
}
