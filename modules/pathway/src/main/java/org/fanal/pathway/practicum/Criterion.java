package org.fanal.pathway.practicum;

import java.util.List;
import java.util.Objects;
import org.fanal.kernel.Text;

/**
 * A line of the rubric.
 *
 * @param critical whether the rest cannot make up for it
 * @param levels what each mark looks like, from 1 to {@link #HIGHEST}
 */
public record Criterion(CriterionId id, boolean critical, Text name, List<Text> levels) {

  public static final int LOWEST = 1;
  public static final int HIGHEST = 4;

  public Criterion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    levels = List.copyOf(levels);
    if (levels.size() != HIGHEST) {
      throw new IllegalArgumentException("%s has %d levels".formatted(id, levels.size()));
    }
  }
}
