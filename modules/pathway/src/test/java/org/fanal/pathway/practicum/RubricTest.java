package org.fanal.pathway.practicum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.kernel.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks are written in a row: two critical criteria c1 and c2, then two others o1 and o2. */
class RubricTest {

  private static final List<String> IDS = List.of("c1", "c2", "o1", "o2");
  private static final Rubric RUBRIC =
      new Rubric(IDS.stream().map(RubricTest::criterion).toList(), 3, new BigDecimal("2.5"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "3333 | 3333 | -    | passed",
        "3323 | 3332 | -    | passed",
        "3322 | 3333 | -    | passed",
        "3322 | 3332 | -    | not yet, mean",
        "4411 | 4411 | -    | not yet, mean",
        "2333 | 2333 | -    | not yet [c1]",
        "2133 | 1244 | -    | not yet [c1, c2]",
        "2333 | 3333 | -    | third [c1]",
        "2333 | 3233 | -    | third [c1, c2]",
        "1444 | 4444 | -    | third [c1]",
        "2322 | 3322 | -    | not yet contested [c1], mean",
        "2233 | 2333 | -    | not yet [c1] contested [c2]",
        "2333 | 3333 | 3    | passed",
        "2333 | 3333 | 2    | not yet [c1]",
        "2333 | 3233 | 32   | not yet [c2]",
        "2333 | 3233 | 3    | incomplete THIRD_PEER c2",
        "2333 | 2333 | 44   | not yet [c1]",
        "3333 | 3333 | 11   | passed"
      })
  void putsTheFormsTogether(String site, String peer, String third, String outcome) {
    List<Form> forms =
        new ArrayList<>(List.of(form(Assessor.SITE, site), form(Assessor.PEER, peer)));
    if (third != null) {
      forms.add(form(Assessor.THIRD_PEER, third));
    }

    assertThat(RUBRIC.judge(forms).fold(new InWords())).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "3333 | 3333 | -    | c1 c2 o1 o2",
        "2333 | 2333 | -    | c2 o1 o2",
        "2333 | 4333 | -    | c2 o1 o2",
        "2333 | 4333 | 3    | c1 c2 o1 o2",
        "2333 | 4333 | 2    | c2 o1 o2",
        "3324 | 3333 | -    | c1 c2 o2",
        "3324 | 3342 | -    | c1 c2 o1 o2",
        "333  | 3333 | -    | ''"
      })
  void namesWhatWasSeenShown(String site, String peer, String third, String shown) {
    List<Form> forms =
        new ArrayList<>(List.of(form(Assessor.SITE, site), form(Assessor.PEER, peer)));
    if (third != null) {
      forms.add(form(Assessor.THIRD_PEER, third));
    }

    assertThat(
            RUBRIC.shown(forms).stream().map(CriterionId::value).collect(Collectors.joining(" ")))
        .isEqualTo(shown);
  }

  @Test
  void namesEverythingThatLacks() {
    Form site = new Form(Assessor.SITE, false, Map.of(id("c1"), 3, id("o2"), 3));

    assertThat(RUBRIC.judge(List.of(site)))
        .isEqualTo(
            new PracticumOutcome.Incomplete(
                List.of(
                    new Lack.NotIndependent(Assessor.SITE),
                    new Lack.NoMark(Assessor.SITE, id("c2")),
                    new Lack.NoMark(Assessor.SITE, id("o1")),
                    new Lack.NoForm(Assessor.PEER))));
  }

  @Test
  void takesNoThirdVoiceOfSomebodyWhoIsNotIndependent() {
    Form third = new Form(Assessor.THIRD_PEER, false, Map.of(id("c1"), 4));

    assertThat(
            RUBRIC.judge(List.of(form(Assessor.SITE, "2333"), form(Assessor.PEER, "3333"), third)))
        .isEqualTo(
            new PracticumOutcome.Incomplete(List.of(new Lack.NotIndependent(Assessor.THIRD_PEER))));
  }

  @ParameterizedTest
  @CsvSource({"0", "5"})
  void refusesAMarkThatIsNone(int mark) {
    assertThatThrownBy(() -> new Form(Assessor.PEER, true, Map.of(id("c1"), mark)))
        .hasMessage("c1 marked " + mark);
  }

  @Test
  void refusesTwoFormsOfOneAssessor() {
    assertThatThrownBy(
            () -> RUBRIC.judge(List.of(form(Assessor.PEER, "3333"), form(Assessor.PEER, "3333"))))
        .hasMessage("Two forms of PEER");
  }

  private static Form form(Assessor by, String marks) {
    Map<CriterionId, Integer> given = new HashMap<>();
    for (int i = 0; i < marks.length(); i++) {
      given.put(id(IDS.get(i)), marks.charAt(i) - '0');
    }
    return new Form(by, true, given);
  }

  private static Criterion criterion(String id) {
    Text text = new Text(id, id);
    return new Criterion(id(id), id.startsWith("c"), text, List.of(text, text, text, text));
  }

  private static CriterionId id(String id) {
    return new CriterionId(id);
  }

  private static final class InWords implements PracticumOutcome.Fold<String> {
    @Override
    public String passed(PracticumOutcome.Passed outcome) {
      return "passed";
    }

    @Override
    public String notYet(PracticumOutcome.NotYet outcome) {
      return Stream.of(
              "not yet",
              outcome.notShown().isEmpty() ? "" : " " + outcome.notShown(),
              outcome.contested().isEmpty() ? "" : " contested " + outcome.contested(),
              outcome.meanTooLow() ? ", mean" : "")
          .reduce("", String::concat);
    }

    @Override
    public String needsThird(PracticumOutcome.NeedsThird outcome) {
      return "third " + outcome.contested();
    }

    @Override
    public String incomplete(PracticumOutcome.Incomplete outcome) {
      Lack.NoMark lack = (Lack.NoMark) outcome.lacks().get(0);
      return "incomplete " + lack.by() + " " + lack.criterion();
    }
  }
}
