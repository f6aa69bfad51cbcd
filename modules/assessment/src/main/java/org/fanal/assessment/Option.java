package org.fanal.assessment;

import java.util.List;
import java.util.Objects;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.Text;

/** One of the answers to choose from; a key is a right one. */
public record Option(Text text, boolean key) {

  private static final int FEWEST = 3;
  private static final int MOST = 5;

  public Option {
    Objects.requireNonNull(text, "text");
  }

  public static Option right(Text text) {
    return new Option(text, true);
  }

  public static Option wrong(Text text) {
    return new Option(text, false);
  }

  static List<Option> ofItem(ItemId item, List<Option> options) {
    Demand.that(
        options.size() >= FEWEST && options.size() <= MOST,
        "%s: an item has 3 to 5 options, not %d",
        item,
        options.size());
    Demand.that(
        options.stream().map(Option::text).distinct().count() == options.size(),
        "%s: two options are the same",
        item);
    return List.copyOf(options);
  }

  static int keys(List<Option> options) {
    return (int) options.stream().filter(Option::key).count();
  }
}
