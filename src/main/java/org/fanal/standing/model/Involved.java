package org.fanal.standing.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.PersonId;

/**
 * Everybody who has a stake in a case, and who therefore does not decide it.
 *
 * @param taught who taught the person, in whatever cohort and however long ago
 * @param assessed who assessed the person's practicum, or handled it
 * @param tookPart who took part in what an appeal is about, or opened a case nobody asked for
 * @param aside who stepped aside
 */
public record Involved(
    PersonId person,
    Set<PersonId> taught,
    Set<PersonId> assessed,
    Set<PersonId> tookPart,
    Set<PersonId> aside) {

  public Involved {
    taught = Set.copyOf(taught);
    assessed = Set.copyOf(assessed);
    tookPart = Set.copyOf(tookPart);
    aside = Set.copyOf(aside);
  }

  /** What keeps somebody from deciding, the weightiest first; nothing keeps the independent. */
  public Optional<Bar> bars(PersonId decider) {
    Map<Bar, Set<PersonId>> barred = new LinkedHashMap<>();
    barred.put(Bar.SELF, Set.of(person));
    barred.put(Bar.TAUGHT, taught);
    barred.put(Bar.ASSESSED, assessed);
    barred.put(Bar.TOOK_PART, tookPart);
    barred.put(Bar.STEPPED_ASIDE, aside);
    return barred.entrySet().stream()
        .filter(each -> each.getValue().contains(decider))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  public boolean isIndependent(PersonId decider) {
    return bars(decider).isEmpty();
  }
}
