package org.fanal.assessment;

import java.util.List;
import java.util.Map;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ModuleId;

/** How an exam went about one module. It passes or fails nothing by itself. */
public record ThemeResult(ModuleId module, List<Marked> items) {

  public ThemeResult {
    items = List.copyOf(items);
  }

  static ThemeResult of(ExamSection section, Map<ItemId, Response> responses) {
    return new ThemeResult(
        section.module(),
        section.items().stream().map(item -> Marked.once(item, responses)).toList());
  }

  public Points points() {
    return items.stream().map(Marked::points).reduce(Points.NONE, Points::plus);
  }

  public int total() {
    return items.size();
  }

  public int right() {
    return (int) items.stream().filter(marked -> marked.outcome().isRight()).count();
  }

  /** The lessons of items not right, each once, in the order in which they were asked about. */
  public List<LessonId> lessonsToLookAtAgain() {
    return items.stream()
        .filter(marked -> !marked.outcome().isRight())
        .map(marked -> marked.item().lesson())
        .distinct()
        .toList();
  }
}
