package org.fanal.study.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fanal.kernel.ItemId;

/** The items of a draw, in order, in one column. */
final class ItemList {

  private ItemList() {}

  static String write(List<ItemId> items) {
    return items.stream().map(ItemId::value).collect(Collectors.joining(","));
  }

  static List<ItemId> read(String column) {
    return Arrays.stream(column.split(",")).map(ItemId::new).toList();
  }
}
