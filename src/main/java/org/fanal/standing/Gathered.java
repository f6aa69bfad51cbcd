package org.fanal.standing;

import java.util.List;
import java.util.Set;
import org.fanal.courseware.Award;
import org.fanal.courseware.AwardRule;
import org.fanal.pathway.requirement.CodeOfEthics;
import org.fanal.pathway.requirement.Evidence;
import org.fanal.practicum.PracticumResult;
import org.fanal.study.Learned;

/** Everything that is known about somebody that a certificate may ask for. */
record Gathered(
    Learned learned, PracticumResult practicum, CodeOfEthics code, Continued continued) {

  AwardCheck check(Award award, AwardRule rule) {
    Evidence evidence = evidence(award);
    return new AwardCheck(
        award,
        rule.name(),
        rule.needs().judge(evidence),
        rule.needs().fold(new Checklist(evidence, learned.recognisedAlone(), where(award))));
  }

  Earned earned(Certified certified) {
    return new Earned(
        certified.ordered(learned.completed().keySet()),
        certified.ordered(learned.recognisedAlone()),
        learned.examPassedAt().isPresent(),
        practicum.hours(),
        practicum.passed(),
        practicum.settings(),
        practicum.shown(),
        code.isSigned(),
        learned.enrolledAt(),
        learned.lastAt());
  }

  private Evidence evidence(Award award) {
    boolean renewal = award == Award.RENEWAL;
    return new Evidence(
        learned.counting(),
        learned.examPassedAt().isPresent(),
        renewal ? continued.hours() : practicum.hours(),
        practicum.passed(),
        renewal && !continued.codeRenewed() ? unsigned() : code,
        List.of(),
        continued.practised());
  }

  /** Each renewal asks for a signature of its own. */
  private CodeOfEthics unsigned() {
    return new CodeOfEthics(code.inForce(), Set.of());
  }

  /** A renewal asks for hours of continuing learning, all else for hours of the practicum. */
  private static Where where(Award award) {
    return award == Award.RENEWAL ? Where.LEARNING : Where.PRACTICUM;
  }
}
