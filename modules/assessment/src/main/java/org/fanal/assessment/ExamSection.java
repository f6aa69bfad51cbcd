package org.fanal.assessment;

import java.util.List;
import org.fanal.kernel.ModuleId;

/** The items of one exam about one module, in the order in which they are asked. */
public record ExamSection(ModuleId module, List<Item> items) {

  public ExamSection {
    items = List.copyOf(items);
    Demand.that(!items.isEmpty(), "An exam asks nothing about %s", module);
  }
}
