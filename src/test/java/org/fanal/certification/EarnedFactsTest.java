package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.courseware.Module;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;
import org.fanal.library.Library;
import org.fanal.library.LibraryFixture;
import org.fanal.standing.CountingModules;
import org.fanal.standing.Earned;
import org.fanal.standing.EthicsCodes;
import org.fanal.standing.Standings;
import org.junit.jupiter.api.Test;

class EarnedFactsTest {

  private static final ProgrammeId PEERS = new ProgrammeId("peers");

  private final Library library = LibraryFixture.aLibrary();
  private final List<Module> modules = library.programme(PEERS).orElseThrow().modules();
  private final PersonId person = new PersonId(UUID.randomUUID());
  private final EarnedFacts facts =
      new EarnedFacts(library, new FirstRecognised(), new EthicsCodes() {});

  @Test
  void saysOfManyWhatItSaysOfOne() {
    PersonId nobody = new PersonId(UUID.randomUUID());

    Map<PersonId, EarnedFacts.Facts> all = facts.theory(List.of(person, nobody), PEERS);

    assertThat(all.get(person)).isEqualTo(facts.facts(person, PEERS, AwardKind.THEORY));
    assertThat(all.get(person).taught().modules())
        .hasSize(modules.size())
        .filteredOn(title -> title.fr().endsWith("(reconnu)"))
        .extracting(Text::fr)
        .containsExactly(modules.get(0).title().fr() + " (reconnu)");
    assertThat(all.get(person).minutes())
        .isEqualTo(modules.stream().skip(1).mapToInt(Module::minutes).sum());
    assertThat(all.get(nobody).taught().modules()).isEmpty();
  }

  /** Where the person learned the first module elsewhere, and all others here. */
  private final class FirstRecognised extends Standings {

    private final List<ModuleId> ids = modules.stream().map(Module::id).toList();
    private final CountingModules counting =
        new CountingModules(ids.subList(1, ids.size()), ids.subList(0, 1));

    @Override
    public Map<PersonId, CountingModules> modules(
        Collection<PersonId> people, ProgrammeId programme) {
      return Map.of(person, counting);
    }

    @Override
    public Earned earned(PersonId of, ProgrammeId programme) {
      return new Earned(
          counting.completed(),
          counting.recognised(),
          false,
          Map.of(),
          false,
          Set.of(),
          List.of(),
          false,
          Optional.empty(),
          Optional.empty());
    }
  }
}
