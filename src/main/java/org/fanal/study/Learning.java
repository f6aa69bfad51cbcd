package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.study.store.LearnedRows;

/** What people finished, for those who look at what a certificate asks for. */
@ApplicationScoped
public class Learning {

  private LearnedRows rows;

  protected Learning() {}

  @Inject
  public Learning(LearnedRows rows) {
    this.rows = rows;
  }

  /** In one statement. */
  @Transactional
  public Learned of(PersonId person, ProgrammeId programme) {
    return learned(rows.of(person, programme));
  }

  /** Many in one statement; whoever is not in it finished nothing. */
  @Transactional
  public Map<PersonId, Learned> of(Collection<PersonId> people, ProgrammeId programme) {
    return rows.of(people, programme).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> learned(each.getValue())));
  }

  private static Learned learned(LearnedRows.Found found) {
    return found.enrolledAt().isPresent()
        ? new Learned(
            found.enrolledAt(), found.completed(), found.examPassedAt(), found.recognised())
        : Learned.nothing();
  }
}
