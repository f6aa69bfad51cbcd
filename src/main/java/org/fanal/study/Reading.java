package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.StepId;
import org.fanal.pathway.Place;

/**
 * Reading a module step by step. Opening a page marks nothing; going on marks and moves in one act.
 * The version that a person first opens is theirs until they accept a newer one. Everything is
 * empty for whoever is not enrolled, and for what does not exist: the two look alike.
 */
@ApplicationScoped
public class Reading {

  /** The module's own page; does not count as opening it. */
  @Transactional
  public Optional<ModuleView> module(PersonId person, ModulePath path) {
    throw new UnsupportedOperationException();
  }

  /** A step, which becomes the place to resume. */
  @Transactional
  public Optional<StepView> open(PersonId person, ModulePath path, LessonId lesson, StepId step) {
    throw new UnsupportedOperationException();
  }

  /** Where opening a lesson leads: its first step not marked, else its first. */
  @Transactional
  public Optional<Place.Step> start(PersonId person, ModulePath path, LessonId lesson) {
    throw new UnsupportedOperationException();
  }

  /** Marks the step and says where « Suivant » leads. Doing it twice is doing it once. */
  @Transactional
  public Optional<Place> next(PersonId person, ModulePath path, LessonId lesson, StepId step) {
    throw new UnsupportedOperationException();
  }

  /** The exact place at which the person goes on in this module. */
  @Transactional
  public Optional<Place> resume(PersonId person, ModulePath path) {
    throw new UnsupportedOperationException();
  }

  /** Moves to the module's newest version; what was done stays done. */
  @Transactional
  public void acceptNewest(PersonId person, ModulePath path) {
    throw new UnsupportedOperationException();
  }
}
