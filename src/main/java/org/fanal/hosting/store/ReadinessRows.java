package org.fanal.hosting.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanal.hosting.ReadinessCheck;

/** The checks that organisations and teams made of themselves, numbered as they were made. */
@Dependent
public class ReadinessRows {

  private static final String SELECT =
      "select c.id, c.team_id, c.done_on, c.look_again_on, c.answers from readiness_check c";
  private static final String NEWEST =
      " c.number = (select max(x.number) from readiness_check x where x.team_id = c.team_id)";
  private static final String SAME =
      "if(organisation_id = values(organisation_id) and team_id <=> values(team_id), ";

  private final EntityManager entities;

  @Inject
  public ReadinessRows(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The same id again, of the same team, says the same check anew.
   *
   * @return whether it is there now
   */
  public boolean put(UUID organisation, ReadinessCheck check) {
    entities
        .createNativeQuery(
            "insert into readiness_check"
                + " (id, organisation_id, team_id, done_on, look_again_on, answers)"
                + " values (?, ?, ?, ?, ?, ?) on duplicate key update done_on = "
                + anew("done_on")
                + ", look_again_on = "
                + anew("look_again_on")
                + ", answers = "
                + anew("answers"))
        .setParameter(1, check.id().toString())
        .setParameter(2, organisation.toString())
        .setParameter(3, check.team().map(UUID::toString).orElse(null))
        .setParameter(4, Date.valueOf(check.doneOn()))
        .setParameter(5, check.lookAgainOn().map(Date::valueOf).orElse(null))
        .setParameter(6, written(check.answers()))
        .executeUpdate();
    return isKept(organisation, check);
  }

  private boolean isKept(UUID organisation, ReadinessCheck check) {
    return !entities
        .createNativeQuery(
            "select id from readiness_check"
                + " where id = ? and organisation_id = ? and team_id <=> ?")
        .setParameter(1, check.id().toString())
        .setParameter(2, organisation.toString())
        .setParameter(3, check.team().map(UUID::toString).orElse(null))
        .getResultList()
        .isEmpty();
  }

  private static String anew(String column) {
    return SAME + "values(" + column + "), " + column + ")";
  }

  /**
   * The newest first.
   *
   * @param team empty for the organisation as a whole
   */
  public List<ReadinessCheck> of(UUID organisation, Optional<UUID> team, int most) {
    Query query =
        entities
            .createNativeQuery(
                SELECT + " where c.organisation_id = ? and c.team_id <=> ? order by c.number desc")
            .setParameter(1, organisation.toString())
            .setParameter(2, team.map(UUID::toString).orElse(null))
            .setMaxResults(most);
    return checks(query);
  }

  /** All of it, the oldest first. */
  public List<ReadinessCheck> of(UUID organisation, int most) {
    return checks(
        entities
            .createNativeQuery(SELECT + " where c.organisation_id = ? order by c.number")
            .setParameter(1, organisation.toString())
            .setMaxResults(most));
  }

  /** The newest of each team of the organisation. */
  public Map<UUID, ReadinessCheck> newest(UUID organisation) {
    return byTeam(
        entities
            .createNativeQuery(SELECT + " where c.organisation_id = ? and" + NEWEST)
            .setParameter(1, organisation.toString()));
  }

  /** The newest of each team that there is. */
  public Map<UUID, ReadinessCheck> newest() {
    return byTeam(entities.createNativeQuery(SELECT + " where" + NEWEST));
  }

  /** Whether there was one. */
  public boolean delete(UUID organisation, UUID check) {
    return entities
            .createNativeQuery("delete from readiness_check where organisation_id = ? and id = ?")
            .setParameter(1, organisation.toString())
            .setParameter(2, check.toString())
            .executeUpdate()
        > 0;
  }

  private static Map<UUID, ReadinessCheck> byTeam(Query query) {
    return checks(query).stream()
        .collect(Collectors.toMap(check -> check.team().orElseThrow(), Function.identity()));
  }

  private static List<ReadinessCheck> checks(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> check((Object[]) row)).toList();
  }

  private static ReadinessCheck check(Object[] row) {
    return new ReadinessCheck(
        UUID.fromString(row[0].toString()),
        Optional.ofNullable(row[1]).map(Object::toString).map(UUID::fromString),
        day(row[2]).orElseThrow(),
        day(row[3]),
        read(row[4].toString()));
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
