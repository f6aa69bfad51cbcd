package org.fanal.standing.store;

import static org.fanal.platform.Columns.instant;
import static org.fanal.platform.Columns.utc;
import static org.fanal.platform.Columns.uuid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;

/** Who was told when that something waits for them, and who wants no such mail. */
@Dependent
public class WaitingRows {

  private static final String READ = "select account_id, stopped, mailed_at from waiting_mail";

  private final EntityManager entities;

  @Inject
  public WaitingRows(EntityManager entities) {
    this.entities = entities;
  }

  /** What was said to somebody, and whether they want no more of it. */
  public record Told(boolean stopped, Optional<Instant> at) {
    public static final Told NEVER = new Told(false, Optional.empty());
  }

  public Optional<Told> find(PersonId person) {
    List<?> rows =
        entities
            .createNativeQuery(READ + " where account_id = ?")
            .setParameter(1, person.toString())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(WaitingRows::told).findFirst();
  }

  public Map<PersonId, Told> all() {
    List<?> rows = entities.createNativeQuery(READ).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> new PersonId(uuid(row[0])), WaitingRows::told));
  }

  public void stop(PersonId person, boolean stopped) {
    entities
        .createNativeQuery(
            "insert into waiting_mail (account_id, stopped) values (?, ?)"
                + " on duplicate key update stopped = values(stopped)")
        .setParameter(1, person.toString())
        .setParameter(2, stopped)
        .executeUpdate();
  }

  /** Whether nobody told them since that instant. */
  public boolean tell(PersonId person, Instant now, Instant since) {
    Query first =
        entities
            .createNativeQuery(
                "insert ignore into waiting_mail (account_id, stopped) values (?, false)")
            .setParameter(1, person.toString());
    first.executeUpdate();
    return entities
            .createNativeQuery(
                "update waiting_mail set mailed_at = ? where account_id = ? and not stopped"
                    + " and (mailed_at is null or mailed_at <= ?)")
            .setParameter(1, utc(now))
            .setParameter(2, person.toString())
            .setParameter(3, utc(since))
            .executeUpdate()
        == 1;
  }

  public void deleteOf(PersonId person) {
    entities
        .createNativeQuery("delete from waiting_mail where account_id = ?")
        .setParameter(1, person.toString())
        .executeUpdate();
  }

  private static Told told(Object[] row) {
    boolean stopped = row[1] instanceof Boolean yes ? yes : ((Number) row[1]).intValue() != 0;
    return new Told(stopped, Optional.ofNullable(row[2]).map(at -> instant(at)));
  }
}
