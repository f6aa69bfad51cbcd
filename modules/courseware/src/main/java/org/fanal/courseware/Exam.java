package org.fanal.courseware;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.assessment.Item;
import org.fanal.kernel.ModuleId;

/**
 * The final exam of a programme. It belongs to no version of a module.
 *
 * @param banks the items about each module
 * @param draw how many of them are asked
 * @param pass the share asked for, in percent; none where the programme says nothing yet
 * @param versionId changes with the banks, the numbers drawn and the share asked for
 */
public record Exam(
    Map<ModuleId, List<Item>> banks,
    Map<ModuleId, Integer> draw,
    Optional<Integer> pass,
    String versionId) {

  static final Exam NONE = new Exam(Map.of(), Map.of(), Optional.empty(), "");

  public Exam {
    banks = Map.copyOf(banks);
    draw = Map.copyOf(draw);
  }

  /** Whether the programme has an exam to sit. */
  public boolean isThere() {
    return pass.isPresent() && !draw.isEmpty();
  }

  public List<Item> bank(ModuleId module) {
    return banks.getOrDefault(module, List.of());
  }
}
