package org.fanal.standing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fanal.courseware.Award;
import org.fanal.courseware.Certificates;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.study.Learned;

/** A programme that certifies, with its rules as they are today. */
record Certified(Programme programme, Certificates rules) {

  ProgrammeId id() {
    return programme.id();
  }

  List<AwardCheck> checks(Gathered gathered) {
    return Arrays.stream(Award.values())
        .filter(rules.awards()::containsKey)
        .map(award -> gathered.check(award, rules.rule(award)))
        .toList();
  }

  CountingModules modules(Learned learned) {
    return new CountingModules(
        ordered(learned.completed().keySet()), ordered(learned.recognisedAlone()));
  }

  /** Those of the programme, in its order. */
  List<ModuleId> ordered(Set<ModuleId> modules) {
    return programme.modules().stream().map(Module::id).filter(modules::contains).toList();
  }
}
