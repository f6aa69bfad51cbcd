package org.fanal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanal.assessment.ExamFixture.BLUEPRINT;
import static org.fanal.assessment.ExamFixture.aTheme;
import static org.fanal.assessment.ExamFixture.theProgramme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExamPaperTest {

  private static final Set<ItemId> NO_PREVIOUS = Set.of();

  @ParameterizedTest
  @EnumSource(Region.class)
  void asksSixtyItemsByTheBlueprintInTheProgrammesOrder(Region region) {
    ExamPaper paper = ExamPaper.draw(theProgramme(), region, NO_PREVIOUS, 7);

    assertThat(paper.items()).hasSize(60).doesNotHaveDuplicates();
    assertThat(paper.sections())
        .extracting(section -> section.items().size())
        .containsExactlyElementsOf(BLUEPRINT);
    assertThat(paper.sections().get(9).module()).isEqualTo(new ModuleId("m10"));
  }

  @Test
  void asksNobodyAboutAnotherRegion() {
    for (long seed = 0; seed < 50; seed++) {
      ExamPaper paper = ExamPaper.draw(theProgramme(), Region.CA_QC, NO_PREVIOUS, seed);

      assertThat(paper.items()).allMatch(item -> item.aim().includes(Region.CA_QC));
    }
  }

  @Test
  void isTheSameForTheSameSeedAndAnotherForAnother() {
    ExamPaper paper = ExamPaper.draw(theProgramme(), Region.FR, NO_PREVIOUS, 1);

    assertThat(ExamPaper.draw(theProgramme(), Region.FR, NO_PREVIOUS, 1)).isEqualTo(paper);
    assertThat(ids(ExamPaper.draw(theProgramme(), Region.FR, NO_PREVIOUS, 2)))
        .isNotEqualTo(ids(paper));
  }

  @Test
  void staysWhatItWasWhenItWasStored() {
    ExamPaper paper =
        ExamPaper.draw(List.of(aTheme("m9", 3), aTheme("m10", 2)), Region.US, NO_PREVIOUS, 1);

    assertThat(paper.items())
        .extracting(item -> item.id().value())
        .containsExactly("m9-e4", "m9-e2", "m9-e0", "m10-e0", "m10-e2");
  }

  @Test
  void asksOtherItemsTheNextTimeWhereTheBankHasThem() {
    ExamPaper first = ExamPaper.draw(theProgramme(), Region.US, NO_PREVIOUS, 1);
    ExamPaper second = ExamPaper.draw(theProgramme(), Region.US, ids(first), 2);

    Set<ItemId> both = new HashSet<>(ids(first));
    both.retainAll(ids(second));
    assertThat(both).hasSizeLessThan(20);
  }

  @Test
  void drawsEachThemeWhateverTheOthersHave() {
    List<ExamTheme> grown = new ArrayList<>(theProgramme());
    grown.set(0, aTheme("m1", 9));

    assertThat(ExamPaper.draw(grown, Region.FR, NO_PREVIOUS, 5).sections().subList(1, 10))
        .isEqualTo(
            ExamPaper.draw(theProgramme(), Region.FR, NO_PREVIOUS, 5).sections().subList(1, 10));
  }

  @Test
  void refusesABankThatIsShortForTheRegion() {
    ExamTheme theme = aTheme("m1", 4);
    ExamTheme scarce = new ExamTheme(theme.module(), theme.bank(), 9);

    assertThat(scarce.openIn(Region.FR)).isEqualTo(12);
    assertThat(scarce.openIn(Region.US)).isEqualTo(8);
    assertThat(ExamPaper.draw(List.of(scarce), Region.FR, NO_PREVIOUS, 1).items()).hasSize(9);
    assertThatThrownBy(() -> ExamPaper.draw(List.of(scarce), Region.US, NO_PREVIOUS, 1))
        .hasMessage("Cannot draw 9 items from a bank of 8");
  }

  @Test
  void refusesAThemeTwice() {
    List<ExamTheme> twice = List.of(aTheme("m1", 2), aTheme("m1", 2));

    assertThatThrownBy(() -> ExamPaper.draw(twice, Region.FR, NO_PREVIOUS, 1))
        .hasMessageContaining("about a module twice");
  }

  private static Set<ItemId> ids(ExamPaper paper) {
    return paper.items().stream().map(Item::id).collect(Collectors.toSet());
  }
}
