package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.pathway.standing.Standing;
import org.fanal.pathway.standing.Turn;
import org.fanal.standing.HistoryLine;
import org.fanal.standing.StandingView;
import org.fanal.web.kit.Words;

/** Says where somebody stands in sentences. */
@RequestScoped
public class StandingParts {

  private static final String PAGE = "certificate_home.";

  private Words words;

  protected StandingParts() {}

  @Inject
  public StandingParts(Words words) {
    this.words = words;
  }

  StandingPart of(StandingView view) {
    return new StandingPart(view, until(view), past(view));
  }

  private List<String> until(StandingView view) {
    Standing standing = view.standing();
    return switch (standing.status()) {
      case IN_TRAINING, ATTESTED -> List.of();
      case PROVISIONAL -> List.of(day("until.valid", standing.lastDay()), say("seen.valid"));
      case CERTIFIED ->
          List.of(
              day("until.valid", standing.lastDay()),
              day("until.opens", view.nextTurn().map(Turn::day)),
              say("seen.valid"));
      case RENEWAL_DUE -> List.of(day("until.valid", standing.lastDay()), say("seen.valid"));
      case GRACE ->
          List.of(
              day("until.over", standing.lastDay()),
              day("until.grace", standing.renewableUntil()),
              say("seen.not"));
      case EXPIRED -> List.of(day("until.over", standing.lastDay()), say("seen.not"));
      case FROZEN ->
          List.of(
              day("until.frozen", standing.lastDay()),
              day("until.thaw", standing.frozenUntil()),
              say("seen.not"));
      case SUSPENDED -> suspended(standing);
      case WITHDRAWN -> List.of(say("seen.not"));
    };
  }

  private List<String> suspended(Standing standing) {
    return standing.isPrecaution()
        ? List.of(
            day("until.precaution", standing.suspendedUntil()), say("until.heard"), say("seen.not"))
        : List.of(say("seen.not"));
  }

  private List<PastLine> past(StandingView view) {
    return Stream.concat(
            view.history().stream().map(this::entered), view.turns().stream().map(this::turned))
        .sorted(Comparator.comparing(PastLine::at).reversed())
        .toList();
  }

  private PastLine entered(HistoryLine line) {
    String key = "fact." + key(line.kind());
    return new PastLine(line.at(), words.date(line.at()), say(key), line.reason());
  }

  private PastLine turned(Turn turn) {
    String key = "turn." + how(turn);
    return new PastLine(turn.at(), words.day(turn.day()), say(key), Optional.empty());
  }

  private static String how(Turn turn) {
    if (turn.isRelease()) {
      return "release";
    }
    return turn.isThaw() ? "thaw" : key(turn.status());
  }

  private String day(String key, Optional<LocalDate> day) {
    return words.say(PAGE + key, day.map(words::day).orElse(""));
  }

  private String say(String key) {
    return words.say(PAGE + key);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
