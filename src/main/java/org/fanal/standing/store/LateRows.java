package org.fanal.standing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/**
 * Those who completed a programme's modules, or of whom the rest is recognised, and of whom nothing
 * was entered.
 */
@Dependent
public class LateRows {

  private static final String LATE =
      """
      select cast(m.person_id as char) from module_study m
        join enrolment e on e.person_id = m.person_id and e.programme = m.programme
          and e.paused_at is null
        where m.programme = ? and m.completed_at is not null and not exists
          (select 1 from standing_fact f
            where f.person_id = m.person_id and f.programme = m.programme)
        group by m.person_id having count(*) + (select count(*) from module_recognised r
          where r.person_id = m.person_id and r.programme = ? and not exists
            (select 1 from module_study s where s.person_id = r.person_id
              and s.programme = r.programme and s.module = r.module
              and s.completed_at is not null)) >= ?
      """;

  private static final String COUNTING =
      """
      select count(*) from (
        select module from module_study
          where person_id = ? and programme = ? and completed_at is not null
        union
        select module from module_recognised where person_id = ? and programme = ?) counting
      """;

  private final EntityManager entities;

  @Inject
  public LateRows(EntityManager entities) {
    this.entities = entities;
  }

  /** Somebody and the programme that they completed. */
  public record Late(PersonId person, ProgrammeId programme) {}

  /** Whether so many modules count for somebody; little to ask where most do not. */
  public boolean isThrough(PersonId person, ProgrammeId programme, int modules) {
    Number counting =
        (Number)
            entities
                .createNativeQuery(COUNTING)
                .setParameter(1, person.toString())
                .setParameter(2, programme.value())
                .setParameter(3, person.toString())
                .setParameter(4, programme.value())
                .getSingleResult();
    return counting.intValue() >= modules;
  }

  public List<Late> of(ProgrammeId programme, int modules, int most) {
    List<?> found =
        entities
            .createNativeQuery(LATE)
            .setParameter(1, programme.value())
            .setParameter(2, programme.value())
            .setParameter(3, modules)
            .setMaxResults(most)
            .getResultList();
    return found.stream()
        .map(id -> new Late(new PersonId(UUID.fromString(String.valueOf(id))), programme))
        .toList();
  }
}
