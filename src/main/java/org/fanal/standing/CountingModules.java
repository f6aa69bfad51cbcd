package org.fanal.standing;

import java.util.List;
import org.fanal.kernel.ModuleId;

/**
 * The modules that count for somebody, in the programme's order.
 *
 * @param recognised as learned elsewhere and not completed here
 */
public record CountingModules(List<ModuleId> completed, List<ModuleId> recognised) {

  public static final CountingModules NONE = new CountingModules(List.of(), List.of());

  public CountingModules {
    completed = List.copyOf(completed);
    recognised = List.copyOf(recognised);
  }
}
