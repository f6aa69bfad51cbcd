package org.fanal.web.library;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fanal.courseware.Readiness;
import org.fanal.courseware.ReadinessAnswer;
import org.fanal.courseware.ReadinessResult;

/** Answers to the self-check, with what follows from them. */
public record ReadinessPart(
    LocalDate doneOn,
    Optional<LocalDate> lookAgainOn,
    Map<String, ReadinessAnswer> answers,
    ReadinessResult result) {

  public ReadinessPart {
    answers = Map.copyOf(answers);
  }

  static ReadinessPart of(
      Readiness readiness, LocalDate on, Optional<LocalDate> again, Map<String, String> said) {
    Map<String, ReadinessAnswer> answers = new java.util.HashMap<>();
    said.forEach(
        (point, code) ->
            ReadinessAnswer.of(code)
                .filter(answer -> readiness.findPoint(point).isPresent())
                .ifPresent(answer -> answers.put(point, answer)));
    return new ReadinessPart(on, again, answers, ReadinessResult.of(readiness, answers));
  }

  /** The sentence that says it, of {@code library_readiness.result.…}. */
  public String verdict() {
    if (result.ready()) {
      return "ready";
    }
    return result.critical().isEmpty() ? "missing" : "critical";
  }

  /** How many it speaks of. */
  public int left() {
    return result.critical().isEmpty() ? result.missing() : result.critical().size();
  }

  public boolean says(Readiness.Point point, ReadinessAnswer answer) {
    return answers.get(point.id()) == answer;
  }

  /** As they are kept. */
  Map<String, String> said() {
    return answers.entrySet().stream()
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, it -> it.getValue().code()));
  }
}
