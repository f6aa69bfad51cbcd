package org.fanal.pathway.practicum;

/** Something that keeps the forms from being put together. */
public sealed interface Lack {

  Assessor by();

  /** Nobody has filled it in. */
  record NoForm(Assessor by) implements Lack {}

  /** Somebody did who may not; another person is needed. */
  record NotIndependent(Assessor by) implements Lack {}

  /** A criterion has no mark. */
  record NoMark(Assessor by, CriterionId criterion) implements Lack {}
}
