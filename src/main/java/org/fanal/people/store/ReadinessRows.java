package org.fanal.people.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.people.ReadinessCheck;

/** The checks that organisations made of themselves, numbered as they were made. */
@Dependent
public class ReadinessRows {

  private final EntityManager entities;

  @Inject
  public ReadinessRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(UUID organisation, ReadinessCheck check) {
    entities
        .createNativeQuery(
            "insert into readiness_check (id, organisation_id, done_on, look_again_on, answers)"
                + " values (?, ?, ?, ?, ?)")
        .setParameter(1, check.id().toString())
        .setParameter(2, organisation.toString())
        .setParameter(3, Date.valueOf(check.doneOn()))
        .setParameter(4, check.lookAgainOn().map(Date::valueOf).orElse(null))
        .setParameter(5, written(check.answers()))
        .executeUpdate();
  }

  /** The newest first, for a member. */
  public List<ReadinessCheck> of(UUID member, UUID organisation, int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select c.id, c.done_on, c.look_again_on, c.answers from readiness_check c"
                    + " join organisation_member m on m.organisation_id = c.organisation_id"
                    + " where m.account_id = ? and c.organisation_id = ? order by c.number desc")
            .setParameter(1, member.toString())
            .setParameter(2, organisation.toString())
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(row -> check((Object[]) row)).toList();
  }

  private static ReadinessCheck check(Object[] row) {
    return new ReadinessCheck(
        UUID.fromString(row[0].toString()),
        day(row[1]).orElseThrow(),
        day(row[2]),
        read(row[3].toString()));
  }

  private static Optional<LocalDate> day(Object column) {
    return Optional.ofNullable(column).map(Object::toString).map(LocalDate::parse);
  }

  private static String written(Map<String, String> answers) {
    return answers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(answer -> answer.getKey() + "=" + answer.getValue())
        .collect(Collectors.joining(" "));
  }

  private static Map<String, String> read(String written) {
    Map<String, String> answers = new HashMap<>();
    for (String pair : written.split(" ")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        answers.put(parts[0], parts[1]);
      }
    }
    return answers;
  }
}
