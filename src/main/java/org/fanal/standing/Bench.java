package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanal.courseware.Award;
import org.fanal.courseware.Programme;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.practicum.Assessing;
import org.fanal.standing.model.Deciders;
import org.fanal.standing.model.Involved;
import org.fanal.standing.model.Quorum;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.OpinionRows;
import org.fanal.standing.store.StoredCase;
import org.fanal.study.Teaching;

/** Who may decide a case, and how many it takes. */
@Dependent
class Bench {

  private static final int USUAL_DECIDERS = 2;

  private final DecisionRows cases;
  private final OpinionRows opinions;
  private final Teaching teaching;
  private final Assessing assessing;
  private final Library library;

  @Inject
  Bench(
      DecisionRows cases,
      OpinionRows opinions,
      Teaching teaching,
      Assessing assessing,
      Library library) {
    this.cases = cases;
    this.opinions = opinions;
    this.teaching = teaching;
    this.assessing = assessing;
    this.library = library;
  }

  /** In three statements, however many cases there are. */
  Surroundings around(List<StoredCase> all) {
    List<UUID> appealed = all.stream().flatMap(each -> each.against().stream()).toList();
    List<UUID> ids =
        Stream.concat(all.stream().map(StoredCase::id), appealed.stream()).distinct().toList();
    Map<UUID, StoredCase> before = cases.all(appealed);
    return new Surroundings(before, opinions.on(ids), opinions.asides(ids));
  }

  /** Whether somebody has no stake in the case at all. */
  boolean isIndependent(PersonId member, StoredCase decision, Surroundings around) {
    return involved(
            member,
            decision,
            teaching.taughtBy(member),
            assessing.assessedBy(member),
            around.tookPart(decision),
            around.aside(decision))
        .isIndependent(member);
  }

  /** Whether somebody who decided about a person has not come to teach or assess them since. */
  boolean isStillIndependent(PersonId member, StoredCase decision) {
    return isIndependentOf(member, new PersonId(decision.person()));
  }

  /** Whether somebody is another, and neither taught nor assessed them. */
  boolean isIndependentOf(PersonId member, PersonId person) {
    return !member.equals(person)
        && !teaching.taughtBy(member).contains(person)
        && !assessing.assessedBy(member).contains(person);
  }

  /** Of many cases those in which the member has no stake. */
  List<StoredCase> independent(PersonId member, List<StoredCase> all, Surroundings around) {
    Set<PersonId> taught = teaching.taughtBy(member);
    Set<PersonId> assessed = assessing.assessedBy(member);
    return all.stream()
        .filter(
            each ->
                involved(member, each, taught, assessed, around.tookPart(each), around.aside(each))
                    .isIndependent(member))
        .toList();
  }

  private static Involved involved(
      PersonId member,
      StoredCase decision,
      Set<PersonId> taught,
      Set<PersonId> assessed,
      Set<PersonId> tookPart,
      Set<PersonId> aside) {
    PersonId person = new PersonId(decision.person());
    return new Involved(
        person,
        taught.contains(person) ? Set.of(member) : Set.of(),
        assessed.contains(person) ? Set.of(member) : Set.of(),
        tookPart,
        aside);
  }

  /** How many decide: as the programme's rules say of an award, two of all else. */
  Quorum quorum(StoredCase decision) {
    return decision.against().isPresent()
        ? Quorum.ofAppeal()
        : Quorum.of(deciders(decision, Matter.valueOf(decision.matter())));
  }

  private int deciders(StoredCase decision, Matter matter) {
    return matter
        .award()
        .flatMap(award -> deciders(new ProgrammeId(decision.programme()), award))
        .orElse(USUAL_DECIDERS);
  }

  private Optional<Integer> deciders(ProgrammeId programme, Award award) {
    return library
        .programme(programme)
        .flatMap(Programme::certificates)
        .map(rules -> Deciders.of(rules.rule(award).needs()));
  }
}
