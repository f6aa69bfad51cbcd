package org.fanal.courseware;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.kernel.Text;
import org.fanal.pathway.practicum.Criterion;
import org.fanal.pathway.practicum.CriterionId;
import org.fanal.pathway.practicum.Rubric;

/** Reads the words of a programme's papers; each title and each criterion has its own. */
final class CertificateWordsReader {

  private static final Set<Award> WITH_A_TITLE =
      Set.of(Award.ATTESTATION, Award.PROVISIONAL, Award.CERTIFICATE);

  private final Set<CriterionId> criteria;

  CertificateWordsReader(Optional<Rubric> rubric) {
    criteria =
        rubric.stream()
            .flatMap(read -> read.criteria().stream())
            .map(Criterion::id)
            .collect(Collectors.toSet());
  }

  Optional<CertificateWords> read(YamlMap map) {
    Map<Award, Text> titles = map.map("titles").map(this::titles).orElse(Map.of());
    Map<CriterionId, Text> neutral = map.map("neutral").map(this::neutral).orElse(Map.of());
    map.close();
    return titles.size() == WITH_A_TITLE.size() && neutral.size() == criteria.size()
        ? Optional.of(new CertificateWords(titles, neutral))
        : Optional.empty();
  }

  private Map<Award, Text> titles(YamlMap map) {
    Map<Award, Text> titles = new EnumMap<>(Award.class);
    WITH_A_TITLE.forEach(
        award -> map.text(award.key()).ifPresent(title -> titles.put(award, title)));
    map.close();
    return titles;
  }

  private Map<CriterionId, Text> neutral(YamlMap map) {
    Map<CriterionId, Text> words = new LinkedHashMap<>();
    for (CriterionId criterion : criteria) {
      map.text(criterion.value())
          .ifPresent(
              said -> {
                NeutralWords.check(map, criterion.value(), said);
                words.put(criterion, said);
              });
    }
    map.close();
    return words;
  }
}
