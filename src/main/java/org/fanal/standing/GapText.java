package org.fanal.standing;

import java.util.List;
import java.util.stream.Collectors;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;
import org.fanal.pathway.requirement.Gap;

/** A gap in words; of several ways, one after the other. */
final class GapText implements Gap.Fold<Text> {

  @Override
  public Text one(Gap.One gap) {
    return gap.missing();
  }

  @Override
  public Text hours(Gap.Hours gap) {
    return gap.missing();
  }

  @Override
  public Text oneWayOf(Gap.OneWayOf gap) {
    return joined(gap.ways().stream().flatMap(List::stream).map(each -> each.fold(this)).toList());
  }

  private static Text joined(List<Text> texts) {
    return new Text(joined(texts, Language.FR), joined(texts, Language.EN));
  }

  private static String joined(List<Text> texts, Language language) {
    return texts.stream().map(text -> text.in(language)).collect(Collectors.joining(" "));
  }
}
