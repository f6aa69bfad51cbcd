package org.fanal.standing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.standing.store.StoredCase;
import org.fanal.standing.store.StoredOpinion;

/**
 * What stands around some cases.
 *
 * @param before the cases that appeals among them are about
 * @param opinions on all of them
 * @param asides who stepped aside from them
 */
record Surroundings(
    Map<UUID, StoredCase> before,
    Map<UUID, List<StoredOpinion>> opinions,
    Map<UUID, Set<PersonId>> asides) {

  List<StoredOpinion> on(StoredCase decision) {
    return opinions.getOrDefault(decision.id(), List.of());
  }

  List<Boolean> voices(StoredCase decision) {
    return on(decision).stream().map(StoredOpinion::inFavour).toList();
  }

  boolean spoke(PersonId member, StoredCase decision) {
    return on(decision).stream().anyMatch(each -> each.givenBy().equals(member.value()));
  }

  Set<PersonId> aside(StoredCase decision) {
    return asides.getOrDefault(decision.id(), Set.of());
  }

  Optional<StoredCase> appealed(StoredCase decision) {
    return decision.against().map(before::get);
  }

  /** Who took part in what an appeal is about; of another case, who of the committee opened it. */
  Set<PersonId> tookPart(StoredCase decision) {
    return appealed(decision).map(this::involvedIn).orElseGet(() -> opener(decision));
  }

  private static Set<PersonId> opener(StoredCase decision) {
    return Matter.valueOf(decision.matter()).isAskedFor()
        ? Set.of()
        : Set.of(new PersonId(decision.openedBy()));
  }

  private Set<PersonId> involvedIn(StoredCase earlier) {
    Set<PersonId> all = new HashSet<>(aside(earlier));
    all.add(new PersonId(earlier.openedBy()));
    on(earlier).forEach(opinion -> all.add(new PersonId(opinion.givenBy())));
    return all;
  }
}
