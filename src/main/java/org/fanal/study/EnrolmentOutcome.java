package org.fanal.study;

import java.util.Set;
import org.fanal.kernel.ProgrammeId;

/** What became of an enrolment. */
public sealed interface EnrolmentOutcome {

  <R> R fold(Fold<R> fold);

  record Enrolled(ProgrammeId programme) implements EnrolmentOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.enrolled(this);
    }
  }

  /** They were before; nothing changed. */
  record AlreadyEnrolled(ProgrammeId programme) implements EnrolmentOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.alreadyEnrolled(this);
    }
  }

  /** These are still to be ticked. */
  record NotYet(Set<Tick> missing) implements EnrolmentOutcome {

    public NotYet {
      missing = Set.copyOf(missing);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.notYet(this);
    }
  }

  record NoSuchProgramme() implements EnrolmentOutcome {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.noSuchProgramme(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R enrolled(Enrolled outcome);

    R alreadyEnrolled(AlreadyEnrolled outcome);

    R notYet(NotYet outcome);

    R noSuchProgramme(NoSuchProgramme outcome);
  }
}
