package org.fanal.courseware;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fanal.kernel.Text;
import org.fanal.pathway.practicum.Criterion;
import org.fanal.pathway.practicum.CriterionId;
import org.fanal.pathway.practicum.Rubric;

/** Reads the rubric that assessors of a practicum fill in. */
final class RubricReader {

  private static final BigDecimal LOWEST = BigDecimal.valueOf(Criterion.LOWEST);
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(Criterion.HIGHEST);

  private final Ids ids;

  RubricReader(Problems problems) {
    this.ids = new Ids("criterion", problems);
  }

  Optional<Rubric> read(YamlMap map) {
    OptionalInt critical = map.number("critical", Criterion.LOWEST, Criterion.HIGHEST);
    Optional<BigDecimal> mean = map.parsed("mean", "a number from 1 to 4", RubricReader::mark);
    List<YamlMap> lines = map.maps("criteria");
    List<Criterion> criteria = lines.stream().flatMap(line -> criterion(line).stream()).toList();
    map.close();
    return critical.isPresent() && !criteria.isEmpty() && criteria.size() == lines.size()
        ? mean.map(least -> new Rubric(criteria, critical.getAsInt(), least))
        : Optional.empty();
  }

  private Optional<Criterion> criterion(YamlMap map) {
    Optional<String> id =
        map.id("id").filter(known -> ids.claim(known, map.file(), map.line("id")));
    boolean critical = map.flag("critical");
    Optional<Text> name = map.text("name");
    List<Text> levels = map.texts("levels", Criterion.HIGHEST, Criterion.HIGHEST);
    map.close();
    return id.isPresent() && name.isPresent() && levels.size() == Criterion.HIGHEST
        ? Optional.of(new Criterion(new CriterionId(id.get()), critical, name.get(), levels))
        : Optional.empty();
  }

  private static BigDecimal mark(String written) {
    BigDecimal mark = new BigDecimal(written);
    if (mark.compareTo(LOWEST) < 0 || mark.compareTo(HIGHEST) > 0) {
      throw new IllegalArgumentException(written);
    }
    return mark;
  }
}
