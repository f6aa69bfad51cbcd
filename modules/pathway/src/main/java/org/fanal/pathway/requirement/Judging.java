package org.fanal.pathway.requirement;

import java.time.Duration;
import java.util.List;

/** Finds the gaps of one requirement and of all that is in it; it never stops early. */
record Judging(Evidence evidence) implements Requirement.Fold<List<Gap>> {

  @Override
  public List<Gap> all(Requirement.All requirement) {
    return requirement.parts().stream().flatMap(part -> part.fold(this).stream()).toList();
  }

  @Override
  public List<Gap> anyOf(Requirement.AnyOf requirement) {
    List<List<Gap>> ways = requirement.ways().stream().map(way -> way.fold(this)).toList();
    return ways.stream().anyMatch(List::isEmpty) ? List.of() : List.of(new Gap.OneWayOf(ways));
  }

  @Override
  public List<Gap> one(Requirement.One requirement) {
    return gapUnless(isThere(requirement.asked()), requirement.words());
  }

  @Override
  public List<Gap> module(Requirement.Module requirement) {
    return gapUnless(evidence.modules().contains(requirement.module()), requirement.words());
  }

  @Override
  public List<Gap> hours(Requirement.Hours requirement) {
    Duration done = evidence.hoursOf(requirement.kinds());
    return done.compareTo(requirement.least()) >= 0
        ? List.of()
        : List.of(new Gap.Hours(done, requirement.least(), requirement.words()));
  }

  @Override
  public List<Gap> decision(Requirement.Decision requirement) {
    return gapUnless(evidence.independentVoices() >= requirement.deciders(), requirement.words());
  }

  private boolean isThere(Requirement.Asked asked) {
    return switch (asked) {
      case EXAM_PASSED -> evidence.examPassed();
      case PRACTICUM_PASSED -> evidence.practicumPassed();
      case CODE_SIGNED -> evidence.code().isSigned();
      case PRACTICE_DECLARED -> evidence.practiceDeclared();
    };
  }

  private static List<Gap> gapUnless(boolean there, Words words) {
    return there ? List.of() : List.of(new Gap.One(words));
  }
}
