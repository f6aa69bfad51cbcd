package org.fanal.study;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.courseware.Module;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.library.Library;
import org.fanal.library.VersionId;
import org.fanal.pathway.Place;
import org.fanal.platform.Outbox;
import org.fanal.study.model.ProgrammeFacts;
import org.fanal.study.store.FactRows;
import org.fanal.study.store.ModuleRows;

/**
 * Where somebody is, derived from the facts in the transaction that reads or changes them; and the
 * one place that says that a module was completed.
 */
@Dependent
class Progress {

  /** How often staying at one place is written down. */
  private static final Duration GRAIN = Duration.ofMinutes(30);

  private final FactRows facts;
  private final ModuleRows modules;
  private final Library library;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  Progress(FactRows facts, ModuleRows modules, Library library, Outbox outbox, Clock clock) {
    this.facts = facts;
    this.modules = modules;
    this.library = library;
    this.outbox = outbox;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** First enrolled first. */
  List<ProgrammeFacts> enrolments(PersonId person) {
    return facts.of(person);
  }

  /** Empty for whoever is not enrolled and for a module that does not exist. */
  Optional<Studied> find(PersonId person, ModulePath path) {
    return enrolments(person).stream()
        .filter(enrolment -> enrolment.programme().equals(path.programme()))
        .findFirst()
        .flatMap(enrolment -> studied(person, path, enrolment));
  }

  /** The version that they began with, else the newest. */
  Optional<Studied> studied(PersonId person, ModulePath path, ProgrammeFacts enrolment) {
    return version(enrolment, path.module())
        .map(module -> Studied.of(person, path, enrolment, module));
  }

  Optional<Module> version(ProgrammeFacts enrolment, ModuleId module) {
    return enrolment
        .of(module)
        .version()
        .flatMap(version -> library.version(module, new VersionId(version)))
        .or(() -> library.current(enrolment.programme(), module));
  }

  /** Makes this the place to resume; staying there writes once in a while. */
  void visit(Studied studied, Place place) {
    Instant now = now();
    boolean isNews =
        studied
            .facts()
            .study()
            .lastVisit()
            .filter(visit -> visit.place().equals(place))
            .filter(visit -> Duration.between(visit.at(), now).compareTo(GRAIN) < 0)
            .isEmpty();
    if (isNews) {
      modules.move(studied.key(), place, now);
    }
  }

  /** Locks the module's row, so that two tabs take turns, and reads the facts anew. */
  Optional<Studied> locked(Studied studied) {
    modules.lock(studied.key());
    return find(studied.person(), studied.path());
  }

  /**
   * Says that the module is complete if the facts now make it so; once for all time. The caller
   * wrote its fact after locking or changing the module's row.
   */
  void settle(PersonId person, ModulePath path) {
    find(person, path)
        .filter(studied -> studied.facts().study().completedAt().isEmpty())
        .filter(studied -> studied.progress().isComplete())
        .ifPresent(this::complete);
  }

  /** Pins the version that was found, if none was before; another tab may have been faster. */
  Optional<Studied> pin(Studied studied, Place place) {
    if (studied.isPinned() || modules.pin(studied.key(), studied.version(), place, now())) {
      return Optional.of(studied);
    }
    return find(studied.person(), studied.path());
  }

  private void complete(Studied studied) {
    UUID completion = UUID.randomUUID();
    Instant now = now();
    if (modules.complete(studied.key(), completion, now)) {
      outbox.publish(
          new ModuleCompleted(
              completion,
              studied.person().value(),
              studied.path().programme().value(),
              studied.path().module().value(),
              studied.version(),
              studied.module().minutes(),
              now));
    }
  }
}
