package org.fanal.pathway.practicum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms about one practicum, held against the rubric. */
final class Forms {

  private static final List<Assessor> FIRST_TWO = List.of(Assessor.SITE, Assessor.PEER);

  private final Rubric rubric;
  private final Map<Assessor, Form> forms = new EnumMap<>(Assessor.class);

  Forms(Rubric rubric, List<Form> all) {
    this.rubric = rubric;
    for (Form form : all) {
      if (forms.put(form.by(), form) != null) {
        throw new IllegalArgumentException("Two forms of " + form.by());
      }
    }
  }

  PracticumOutcome outcome() {
    List<Lack> lacks = FIRST_TWO.stream().flatMap(by -> lacks(by, allCriteria()).stream()).toList();
    return lacks.isEmpty() ? outcomeOfTwo() : new PracticumOutcome.Incomplete(lacks);
  }

  List<CriterionId> shown() {
    boolean whole = FIRST_TWO.stream().allMatch(by -> lacks(by, allCriteria()).isEmpty());
    return whole
        ? rubric.criteria().stream().filter(this::isShown).map(Criterion::id).toList()
        : List.of();
  }

  private boolean isShown(Criterion criterion) {
    CriterionId id = criterion.id();
    if (!criterion.critical()) {
      return mark(Assessor.SITE, id) + mark(Assessor.PEER, id) >= 2 * rubric.leastCritical();
    }
    boolean site = isShown(Assessor.SITE, id);
    return site == isShown(Assessor.PEER, id) ? site : isShownToThird(id);
  }

  private boolean isShownToThird(CriterionId id) {
    Optional<Form> third = Optional.ofNullable(forms.get(Assessor.THIRD_PEER));
    return third.filter(Form::independent).isPresent()
        && third.get().mark(id).orElse(Criterion.LOWEST) >= rubric.leastCritical();
  }

  private PracticumOutcome outcomeOfTwo() {
    List<CriterionId> notShown = critical(0);
    List<CriterionId> contested = critical(1);
    boolean meanTooLow = isMeanTooLow();
    if (!notShown.isEmpty() || meanTooLow) {
      return new PracticumOutcome.NotYet(notShown, contested, meanTooLow);
    }
    return contested.isEmpty() ? new PracticumOutcome.Passed() : outcomeOfThird(contested);
  }

  private PracticumOutcome outcomeOfThird(List<CriterionId> contested) {
    if (!forms.containsKey(Assessor.THIRD_PEER)) {
      return new PracticumOutcome.NeedsThird(contested);
    }
    List<Lack> lacks = lacks(Assessor.THIRD_PEER, contested);
    if (!lacks.isEmpty()) {
      return new PracticumOutcome.Incomplete(lacks);
    }
    List<CriterionId> notShown =
        contested.stream().filter(id -> !isShown(Assessor.THIRD_PEER, id)).toList();
    return notShown.isEmpty()
        ? new PracticumOutcome.Passed()
        : new PracticumOutcome.NotYet(notShown, List.of(), false);
  }

  private List<CriterionId> allCriteria() {
    return rubric.criteria().stream().map(Criterion::id).toList();
  }

  private List<Lack> lacks(Assessor by, List<CriterionId> asked) {
    Optional<Form> form = Optional.ofNullable(forms.get(by));
    if (form.isEmpty()) {
      return List.of(new Lack.NoForm(by));
    }
    List<Lack> lacks = new ArrayList<>();
    if (!form.get().independent()) {
      lacks.add(new Lack.NotIndependent(by));
    }
    asked.stream()
        .filter(id -> form.get().mark(id).isEmpty())
        .map(id -> new Lack.NoMark(by, id))
        .forEach(lacks::add);
    return lacks;
  }

  /** The critical criteria that so many of the first two saw shown. */
  private List<CriterionId> critical(int shownBy) {
    return rubric.ids(true).stream()
        .filter(id -> FIRST_TWO.stream().filter(by -> isShown(by, id)).count() == shownBy)
        .toList();
  }

  private boolean isShown(Assessor by, CriterionId id) {
    return mark(by, id) >= rubric.leastCritical();
  }

  private boolean isMeanTooLow() {
    List<Integer> marks =
        rubric.ids(false).stream()
            .flatMap(id -> Stream.of(mark(Assessor.SITE, id), mark(Assessor.PEER, id)))
            .toList();
    int sum = marks.stream().mapToInt(Integer::intValue).sum();
    BigDecimal asked = rubric.leastMean().multiply(BigDecimal.valueOf(marks.size()));
    return BigDecimal.valueOf(sum).compareTo(asked) < 0;
  }

  private int mark(Assessor by, CriterionId id) {
    return forms.get(by).mark(id).orElseThrow();
  }
}
