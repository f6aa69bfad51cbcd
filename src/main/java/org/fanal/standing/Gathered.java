package org.fanal.standing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanal.courseware.Award;
import org.fanal.courseware.AwardRule;
import org.fanal.pathway.requirement.CodeOfEthics;
import org.fanal.pathway.requirement.Evidence;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.study.Learned;

/** Everything that is known about somebody that a certificate may ask for. */
record Gathered(Learned learned, CodeOfEthics code) {

  AwardCheck check(Award award, AwardRule rule) {
    Evidence evidence = evidence();
    return new AwardCheck(
        award,
        rule.name(),
        rule.needs().judge(evidence),
        rule.needs().fold(new Checklist(evidence, where(award))));
  }

  Earned earned(Certified certified) {
    return new Earned(
        certified.ordered(learned.completed().keySet()),
        learned.examPassedAt().isPresent(),
        hours(),
        false,
        Set.of(),
        List.of(),
        code.isSigned(),
        learned.enrolledAt(),
        learned.lastAt());
  }

  private Evidence evidence() {
    return new Evidence(
        learned.completed().keySet(),
        learned.examPassedAt().isPresent(),
        hours(),
        false,
        code,
        List.of(),
        false);
  }

  Map<HourKind, Duration> hours() {
    return Map.of();
  }

  /** A renewal asks for hours of continuing learning, all else for hours of the practicum. */
  private static Where where(Award award) {
    return award == Award.RENEWAL ? Where.LEARNING : Where.PRACTICUM;
  }
}
