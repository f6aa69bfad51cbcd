package org.fanal.pathway.requirement;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fanal.kernel.ModuleId;

/** Something that a certificate asks for, or several things together. */
public sealed interface Requirement {

  <R> R fold(Fold<R> fold);

  /** What the evidence lacks, all of it. */
  default Verdict judge(Evidence evidence) {
    List<Gap> gaps = fold(new Judging(evidence));
    return gaps.isEmpty() ? new Verdict.Met() : new Verdict.NotYet(gaps);
  }

  /** Every part is asked for. */
  record All(List<Requirement> parts) implements Requirement {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.all(this);
    }
  }

  /** One of the ways is enough; with one way less than two it would be no choice. */
  record AnyOf(List<Requirement> ways) implements Requirement {
    public AnyOf {
      ways = List.copyOf(ways);
      if (ways.size() < 2) {
        throw new IllegalArgumentException("No choice between ways: " + ways);
      }
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.anyOf(this);
    }
  }

  /** One thing that is there or not. */
  record One(Asked asked, Words words) implements Requirement {
    public One {
      Objects.requireNonNull(asked, "asked");
      Objects.requireNonNull(words, "words");
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.one(this);
    }
  }

  /** A module completed. */
  record Module(ModuleId module, Words words) implements Requirement {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.module(this);
    }
  }

  /** So many hours of these kinds together. */
  record Hours(Set<HourKind> kinds, Duration least, Words words) implements Requirement {
    public Hours {
      kinds = Set.copyOf(kinds);
      if (kinds.isEmpty() || least.isNegative() || least.isZero()) {
        throw new IllegalArgumentException("No hours asked for: %s of %s".formatted(least, kinds));
      }
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.hours(this);
    }
  }

  /** So many people decided in favour who did not teach the person, and none against. */
  record Decision(int deciders, Words words) implements Requirement {
    public Decision {
      if (deciders < 1) {
        throw new IllegalArgumentException("Nobody decides: " + deciders);
      }
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.decision(this);
    }
  }

  /** What is there or not. */
  enum Asked {
    EXAM_PASSED,
    PRACTICUM_PASSED,
    CODE_SIGNED,
    PRACTICE_DECLARED
  }

  /** One answer for each kind, so that a new one is not forgotten. */
  interface Fold<R> {
    R all(All requirement);

    R anyOf(AnyOf requirement);

    R one(One requirement);

    R module(Module requirement);

    R hours(Hours requirement);

    R decision(Decision requirement);
  }
}
