package org.fanal.pathway.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanal.pathway.requirement.RequirementFixture.CERTIFICATE;
import static org.fanal.pathway.requirement.RequirementFixture.ETHICS;
import static org.fanal.pathway.requirement.RequirementFixture.everything;
import static org.fanal.pathway.requirement.RequirementFixture.hours;
import static org.fanal.pathway.requirement.RequirementFixture.nothing;
import static org.fanal.pathway.requirement.RequirementFixture.opinion;
import static org.fanal.pathway.requirement.RequirementFixture.voices;
import static org.fanal.pathway.requirement.RequirementFixture.with;
import static org.fanal.pathway.requirement.RequirementFixture.words;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanal.kernel.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {

  @Test
  void isMetWhenEverythingIsThere() {
    assertThat(CERTIFICATE.judge(everything())).isEqualTo(new Verdict.Met());
  }

  @Test
  void alwaysNamesEverythingThatIsMissing() {
    assertThat(missing(CERTIFICATE.judge(nothing())))
        .containsExactly(
            "m1",
            "m2",
            "exam",
            "all 0/120",
            "direct 0/40",
            "supervision 0/12",
            "peer 0/6",
            "practicum",
            "ethics",
            "decision");
  }

  @ParameterizedTest
  @CsvSource({
    "2400, 720, 4079, false",
    "2400, 0, 4800, false",
    "2400, 360, 4440, false",
    "2400, 720, 4080, true",
    "2399, 720, 4081, false",
    "2400, 719, 4081, false"
  })
  void countsHoursToTheMinute(int direct, int supervision, int other, boolean met) {
    Map<HourKind, Duration> hours = hours(direct, supervision - 360, 360, other);

    assertThat(CERTIFICATE.judge(with(hours)) instanceof Verdict.Met).isEqualTo(met);
  }

  @Test
  void anHourWithAPeerIsSupervisionToo() {
    assertThat(missing(CERTIFICATE.judge(with(hours(2400, 600, 0, 5000)))))
        .containsExactly("supervision 10/12", "peer 0/6");
  }

  @Test
  void saysHoursNeverTooMuchDoneNorTooLittleLeft() {
    Text words = new Text("{done} sur {needed}, reste {left}", "{done} of {needed}, {left} left");
    Gap.Hours gap =
        new Gap.Hours(Duration.ofMinutes(2_399), Duration.ofHours(40), new Words(words, words));

    assertThat(gap.missing().fr()).isEqualTo("39,9 sur 40, reste 0,1");
    assertThat(gap.missing().en()).isEqualTo("39.9 of 40, 0.1 left");
  }

  @ParameterizedTest
  @CsvSource({"2026-01-01, true", "2025-01-01, false"})
  void asksForTheCodeInForce(LocalDate signed, boolean met) {
    CodeOfEthics code = new CodeOfEthics(LocalDate.parse("2026-01-01"), Set.of(signed));

    assertThat(ETHICS.judge(with(code)) instanceof Verdict.Met).isEqualTo(met);
  }

  @Test
  void countsTheVoicesOfDifferentPeopleWhoDidNotTeach() {
    Requirement two = new Requirement.Decision(2, words("decision"));

    assertThat(isMet(two, voices(opinion(1, true), opinion(2, true)))).isTrue();
    assertThat(isMet(two, voices(opinion(1, true)))).isFalse();
    assertThat(isMet(two, voices(opinion(1, true), opinion(1, true)))).isFalse();
    assertThat(isMet(two, voices(opinion(1, true), opinion(2, true), opinion(3, false)))).isFalse();
    assertThat(isMet(two, voices(opinion(1, true), RequirementFixture.ofATeacher(2, true))))
        .isFalse();
    assertThat(
            isMet(
                two,
                voices(
                    opinion(1, true), opinion(2, true), RequirementFixture.ofATeacher(3, false))))
        .isTrue();
  }

  @Test
  void oneWayOfSeveralIsEnoughAndElseEachIsToldInFull() {
    Requirement.AnyOf way =
        new Requirement.AnyOf(
            List.of(
                new Requirement.One(Requirement.Asked.PRACTICE_DECLARED, words("practice")),
                new Requirement.All(List.of(ETHICS, RequirementFixture.EXAM))));

    assertThat(isMet(way, everything())).isTrue();
    assertThat(missing(way.judge(nothing()))).containsExactly("one of practice / ethics + exam");
  }

  @Test
  void refusesATreeThatAsksForNothingSensible() {
    assertThatThrownBy(() -> new Requirement.AnyOf(List.of(ETHICS)))
        .hasMessageContaining("No choice between ways");
    assertThatThrownBy(() -> new Requirement.Hours(Set.of(), Duration.ofHours(1), words("x")))
        .hasMessageContaining("No hours asked for");
    assertThatThrownBy(() -> new Requirement.Decision(0, words("x")))
        .hasMessageContaining("Nobody decides");
    assertThatThrownBy(() -> new Verdict.NotYet(List.of())).hasMessage("Nothing is missing");
  }

  private static boolean isMet(Requirement requirement, Evidence evidence) {
    return requirement.judge(evidence) instanceof Verdict.Met;
  }

  private static List<String> missing(Verdict verdict) {
    return verdict.fold(new RequirementFixture.Missing());
  }
}
