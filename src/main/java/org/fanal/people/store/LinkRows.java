package org.fanal.people.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.model.EmailAddress;
import org.fanal.people.model.LinkKind;
import org.fanal.people.model.Token;

/** The links that were asked for and not yet used. */
@Dependent
public class LinkRows {

  private final EntityManager entities;

  @Inject
  public LinkRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(LinkRow row, Instant now) {
    entities
        .createQuery("delete from LinkRow l where l.expiresAt <= :now")
        .setParameter("now", now)
        .executeUpdate();
    entities.persist(row);
  }

  public Optional<LinkRow> find(UUID id) {
    return Optional.ofNullable(entities.find(LinkRow.class, id));
  }

  public Optional<LinkRow> find(Token token, Set<LinkKind> kinds, Instant now) {
    return entities
        .createQuery(
            "select l from LinkRow l"
                + " where l.tokenHash = :hash and l.kind in :kinds and l.expiresAt > :now",
            LinkRow.class)
        .setParameter("hash", token.hash())
        .setParameter("kinds", kinds)
        .setParameter("now", now)
        .getResultStream()
        .findFirst();
  }

  /**
   * The link, with every other link to its address locked: whatever writes an account's address
   * goes through here, so that two of them at once become one after the other.
   */
  public Optional<LinkRow> take(Token token, LinkKind kind, Instant now) {
    return find(token, Set.of(kind), now).flatMap(row -> stillThere(row.email(), token));
  }

  private Optional<LinkRow> stillThere(EmailAddress email, Token token) {
    return entities
        .createQuery("select l from LinkRow l where l.email = :email order by l.id", LinkRow.class)
        .setParameter("email", email.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(row -> row.isOpenedBy(token))
        .findFirst();
  }

  public void delete(LinkRow row) {
    entities
        .createQuery("delete from LinkRow l where l.id = :id")
        .setParameter("id", row.id())
        .executeUpdate();
  }

  public void deleteAll(EmailAddress email, LinkKind kind) {
    entities
        .createQuery("delete from LinkRow l where l.email = :email and l.kind = :kind")
        .setParameter("email", email.value())
        .setParameter("kind", kind)
        .executeUpdate();
  }

  public void deleteAll(EmailAddress email) {
    entities
        .createQuery("delete from LinkRow l where l.email = :email")
        .setParameter("email", email.value())
        .executeUpdate();
  }

  /** Whoever may invite no more has invited nobody. */
  public void deleteInvitationsBy(PersonId person) {
    entities
        .createQuery("delete from LinkRow l where l.kind = :kind and l.details like :by")
        .setParameter("kind", LinkKind.INVITATION)
        .setParameter("by", "%\"" + person + "\"%")
        .executeUpdate();
  }

  /** Whoever may invite to it no more has invited nobody to it. */
  public void deleteInvitationsBy(PersonId person, UUID organisation) {
    entities
        .createQuery(
            "delete from LinkRow l where l.kind = :kind and l.details like :by"
                + " and l.details like :to")
        .setParameter("kind", LinkKind.INVITATION)
        .setParameter("by", "%\"" + person + "\"%")
        .setParameter("to", "%\"" + organisation + "%")
        .executeUpdate();
  }

  public void deleteAbout(PersonId person, LinkKind kind) {
    entities
        .createQuery("delete from LinkRow l where l.accountId = :person and l.kind = :kind")
        .setParameter("person", person.value())
        .setParameter("kind", kind)
        .executeUpdate();
  }

  public void deleteAbout(PersonId person) {
    entities
        .createQuery("delete from LinkRow l where l.accountId = :person")
        .setParameter("person", person.value())
        .executeUpdate();
  }
}
