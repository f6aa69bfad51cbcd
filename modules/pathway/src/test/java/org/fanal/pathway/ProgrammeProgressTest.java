package org.fanal.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.pathway.PathwayFixture.NOW;
import static org.fanal.pathway.PathwayFixture.aModule;
import static org.fanal.pathway.PathwayFixture.completed;
import static org.fanal.pathway.PathwayFixture.everythingDone;
import static org.fanal.pathway.PathwayFixture.lastAt;
import static org.fanal.pathway.PathwayFixture.marked;
import static org.fanal.pathway.PathwayFixture.step;

import java.util.List;
import java.util.Map;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.junit.jupiter.api.Test;

class ProgrammeProgressTest {

  private static final ModuleId M1 = new ModuleId("m1");
  private static final ModuleId M2 = new ModuleId("m2");
  private static final ModuleId M3 = new ModuleId("m3");

  @Test
  void startsAtTheVeryFirstStep() {
    assertThat(progress(Map.of()).resume()).contains(new Resume(M1, step("l1/a")));
  }

  @Test
  void goesOnInTheModuleVisitedLast() {
    ProgrammeProgress progress =
        progress(
            Map.of(
                M1, lastAt(step("l1/b"), NOW.minusSeconds(1), marked("l1/a")),
                M2, lastAt(step("l2/c"), NOW, StudyFacts.none())));

    assertThat(progress.resume()).contains(new Resume(M2, step("l2/c")));
  }

  @Test
  void goesOnInTheFirstModuleToDoOnceTheLastOneIsComplete() {
    ProgrammeProgress progress =
        progress(
            Map.of(
                M1, everythingDone(),
                M2, marked("l1/a"),
                M3, lastAt(step("l1/a"), NOW, completed(marked("l1/a")))));

    assertThat(progress.resume()).contains(new Resume(M2, step("l1/b")));
    assertThat(progress.modulesDone()).isEqualTo(2);
    assertThat(progress.modulesTotal()).isEqualTo(3);
  }

  @Test
  void leadsNowhereOnceEverythingIsComplete() {
    ProgrammeProgress progress =
        progress(Map.of(M1, everythingDone(), M2, everythingDone(), M3, everythingDone()));

    assertThat(progress.resume()).isEmpty();
  }

  @Test
  void ignoresModulesThatAreNoLongerInTheProgramme() {
    ModuleId gone = new ModuleId("m9");
    ProgrammeProgress progress = progress(Map.of(gone, lastAt(step("l1/b"), NOW, marked("l1/a"))));

    assertThat(progress.resume()).contains(new Resume(M1, step("l1/a")));
    assertThat(progress.find(gone)).isEmpty();
    assertThat(progress.find(M2)).map(ModuleProgress::module).contains(M2);
  }

  private static ProgrammeProgress progress(Map<ModuleId, StudyFacts> facts) {
    ProgrammeShape programme =
        new ProgrammeShape(
            new ProgrammeId("peers"), List.of(aModule("m1"), aModule("m2"), aModule("m3")));
    return ProgrammeProgress.of(programme, facts);
  }
}
