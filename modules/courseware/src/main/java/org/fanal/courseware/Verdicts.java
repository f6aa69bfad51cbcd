package org.fanal.courseware;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Problems of one text by rule: those that it is exempted from are not told. */
final class Verdicts {

  private final String file;
  private final List<Exemption> exemptions;
  private final Problems problems;
  private final Set<Rule> broken = EnumSet.noneOf(Rule.class);

  Verdicts(String file, List<Exemption> exemptions, Problems problems) {
    this.file = file;
    this.exemptions = List.copyOf(exemptions);
    this.problems = problems;
  }

  void add(Rule rule, int line, String what, String mend) {
    broken.add(rule);
    if (exemptions.stream().noneMatch(exemption -> exemption.rule() == rule)) {
      problems.add(file, line, what, mend + " (rule " + rule.word() + ")");
    }
  }

  /** Call it last: an exemption that nothing needs is refused. */
  void close() {
    for (Exemption exemption : exemptions) {
      if (!broken.contains(exemption.rule())) {
        problems.add(
            file,
            exemption.line(),
            "The exception from " + exemption.rule().word() + " lifts nothing.",
            "Delete it.");
      }
    }
  }
}
