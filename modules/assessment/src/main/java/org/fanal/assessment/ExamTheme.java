package org.fanal.assessment;

import java.util.List;
import java.util.Set;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.Region;

/**
 * What the exam asks about one module.
 *
 * @param bank the items to draw from
 * @param count how many are drawn
 */
public record ExamTheme(ModuleId module, List<Item> bank, int count) {

  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  public ExamTheme {
    bank = List.copyOf(bank);
    Demand.that(count > 0, "An exam asks %d items about %s", count, module);
  }

  /** How many items the bank has for people of that region; fewer than {@link #count} is short. */
  public int openIn(Region region) {
    return Draw.open(bank, Use.EXAM, region).size();
  }

  /** One theme's draw depends on its own bank only: another module's new items do not move it. */
  ExamSection draw(Region region, Set<ItemId> previous, long seed) {
    List<Item> open = Draw.open(bank, Use.EXAM, region);
    long own = seed ^ module.value().hashCode() * SPREAD;
    return new ExamSection(module, Draw.from(open, count, previous, own));
  }
}
