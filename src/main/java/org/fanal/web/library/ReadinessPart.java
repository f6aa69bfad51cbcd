package org.fanal.web.library;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.courseware.Readiness;
import org.fanal.courseware.ReadinessAnswer;
import org.fanal.courseware.ReadinessResult;
import org.fanal.hosting.ReadinessCheck;

/** A check, with what follows from it. */
public record ReadinessPart(
    ReadinessCheck check, Map<String, ReadinessAnswer> answers, ReadinessResult result) {

  public ReadinessPart {
    answers = Map.copyOf(answers);
  }

  static ReadinessPart of(Readiness readiness, ReadinessCheck check) {
    return new ReadinessPart(check, check.answers(readiness), check.result(readiness));
  }

  public UUID id() {
    return check.id();
  }

  public LocalDate doneOn() {
    return check.doneOn();
  }

  public Optional<LocalDate> lookAgainOn() {
    return check.lookAgainOn();
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

  /** Without what is no answer, as it is kept. */
  ReadinessCheck kept() {
    Map<String, String> said =
        answers.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, answer -> answer.getValue().code()));
    return new ReadinessCheck(check.id(), check.team(), doneOn(), lookAgainOn(), said);
  }
}
