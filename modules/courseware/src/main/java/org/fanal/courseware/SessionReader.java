package org.fanal.courseware;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.fanal.kernel.Text;

/** Reads the plan of a group session: its minutes add up, and learners lead about half of them. */
final class SessionReader {

  private static final int MOST_MINUTES = 240;
  private static final int LEAST_SHARE = 40;
  private static final int MOST_SHARE = 60;

  private final YamlMap map;

  SessionReader(YamlMap map) {
    this.map = map;
  }

  Optional<SessionPlan> read() {
    Optional<Text> title = map.text("title");
    Optional<Text> purpose = map.text("purpose");
    OptionalInt minutes = map.number("minutes", 1, MOST_MINUTES);
    List<Text> materials = map.optionalTexts("materials");
    List<SessionPlan.Role> roles = map.maps("roles").stream().flatMap(SessionReader::role).toList();
    map.counted("roles", roles.size(), 3, 6);
    List<Text> opening = map.optionalTexts("opening");
    List<Text> closing = map.optionalTexts("closing");
    List<SessionPlan.Step> steps = map.maps("steps").stream().flatMap(SessionReader::step).toList();
    Optional<Text> adapt = map.text("adapt");
    map.close();
    if (title.isEmpty() || purpose.isEmpty() || minutes.isEmpty() || adapt.isEmpty()) {
      return Optional.empty();
    }
    SessionPlan plan =
        new SessionPlan(
            title.get(),
            purpose.get(),
            minutes.getAsInt(),
            materials,
            roles,
            opening,
            closing,
            steps,
            adapt.get());
    check(plan);
    return Optional.of(plan);
  }

  private void check(SessionPlan plan) {
    int sum = plan.steps().stream().mapToInt(SessionPlan.Step::minutes).sum();
    if (sum != plan.minutes()) {
      map.problem(
          "minutes", "The steps take " + sum + " minutes.", "Write that sum or mend the steps.");
    }
    if (plan.ledByLearners() < LEAST_SHARE || plan.ledByLearners() > MOST_SHARE) {
      map.problem(
          "steps",
          "Learners lead " + plan.ledByLearners() + " % of the minutes.",
          "Let them lead 40 to 60 %; what everyone leads counts half.");
    }
  }

  private static Stream<SessionPlan.Role> role(YamlMap map) {
    Optional<Text> name = map.text("name");
    Optional<Text> does = map.text("does");
    map.close();
    return name.flatMap(one -> does.map(other -> new SessionPlan.Role(one, other))).stream();
  }

  private static Stream<SessionPlan.Step> step(YamlMap map) {
    OptionalInt minutes = map.number("minutes", 1, MOST_MINUTES);
    Optional<SessionPlan.Led> led =
        map.parsed("led", "learners, facilitator or everyone", SessionReader::led);
    Optional<Text> title = map.text("title");
    Optional<Text> text = map.text("text");
    map.close();
    if (minutes.isEmpty() || led.isEmpty() || title.isEmpty() || text.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(new SessionPlan.Step(minutes.getAsInt(), led.get(), title.get(), text.get()));
  }

  private static SessionPlan.Led led(String word) {
    return Stream.of(SessionPlan.Led.values())
        .filter(led -> led.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }
}
