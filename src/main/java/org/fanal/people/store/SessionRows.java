package org.fanal.people.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.model.SessionTimes;
import org.fanal.people.model.Token;

/** The open sessions. Who is signed in costs one statement. */
@Dependent
public class SessionRows {

  private static final String OPEN =
      "select a.id, a.chosenName, a.language, a.region, a.zone, r, s.renewedAt"
          + " from SessionRow s join AccountRow a on a.id = s.accountId left join a.roles r"
          + " where s.tokenHash = :hash and s.expiresAt > :now";

  private final EntityManager entities;

  @Inject
  public SessionRows(EntityManager entities) {
    this.entities = entities;
  }

  public record Open(Person person, Instant renewedAt) {}

  public Optional<Open> find(Token token, Instant now) {
    List<Object[]> rows =
        entities
            .createQuery(OPEN, Object[].class)
            .setParameter("hash", token.hash())
            .setParameter("now", now)
            .getResultList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(open(rows));
  }

  private static Open open(List<Object[]> rows) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    rows.stream().map(row -> (Role) row[5]).filter(Objects::nonNull).forEach(roles::add);
    Object[] row = rows.get(0);
    Person person =
        AccountRow.person(
            (UUID) row[0],
            (String) row[1],
            (String) row[2],
            (String) row[3],
            (String) row[4],
            roles);
    return new Open(person, (Instant) row[6]);
  }

  /** Whose it is, open or not. */
  public Optional<PersonId> holder(Token token) {
    return entities
        .createQuery("select s.accountId from SessionRow s where s.tokenHash = :hash", UUID.class)
        .setParameter("hash", token.hash())
        .getResultStream()
        .findFirst()
        .map(PersonId::new);
  }

  public void add(Token token, PersonId person, Instant now) {
    entities.persist(new SessionRow(token, person, now));
  }

  public void renew(Token token, Instant now) {
    entities
        .createQuery(
            "update SessionRow s set s.renewedAt = :now, s.expiresAt = :expiry"
                + " where s.tokenHash = :hash")
        .setParameter("now", now)
        .setParameter("expiry", SessionTimes.expiry(now))
        .setParameter("hash", token.hash())
        .executeUpdate();
  }

  public void delete(Token token) {
    entities
        .createQuery("delete from SessionRow s where s.tokenHash = :hash")
        .setParameter("hash", token.hash())
        .executeUpdate();
  }

  public void deleteAll(PersonId person) {
    entities
        .createQuery("delete from SessionRow s where s.accountId = :person")
        .setParameter("person", person.value())
        .executeUpdate();
  }

  public void deleteExpired(Instant until) {
    entities
        .createQuery("delete from SessionRow s where s.expiresAt <= :until")
        .setParameter("until", until)
        .executeUpdate();
  }

  public int countOpen(PersonId person, Instant now) {
    return entities
        .createQuery(
            "select count(s) from SessionRow s"
                + " where s.accountId = :person and s.expiresAt > :now",
            Long.class)
        .setParameter("person", person.value())
        .setParameter("now", now)
        .getSingleResult()
        .intValue();
  }

  /** When each session that is still there of the person began, newest first. */
  public List<Instant> beginnings(PersonId person) {
    return entities
        .createQuery(
            "select s.createdAt from SessionRow s where s.accountId = :person"
                + " order by s.createdAt desc",
            Instant.class)
        .setParameter("person", person.value())
        .getResultList();
  }
}
