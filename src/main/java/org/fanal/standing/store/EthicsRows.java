package org.fanal.standing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.Status;

/** Signatures under the code of ethics; they are only added. */
@Dependent
public class EthicsRows {

  private final EntityManager entities;

  @Inject
  public EthicsRows(EntityManager entities) {
    this.entities = entities;
  }

  /** Makes signatures of one person take turns. */
  public void hold(PersonId person) {
    entities
        .createNativeQuery("select id from account where id = ? for update")
        .setParameter(1, person.toString())
        .getResultList();
  }

  public void add(EthicsSignatureRow row) {
    entities.persist(row);
    entities.flush();
  }

  /** The newest first. */
  public List<EthicsSignatureRow> of(PersonId person) {
    return entities
        .createQuery(
            "select s from EthicsSignatureRow s where s.personId = :person"
                + " order by s.signedAt desc, s.id desc",
            EthicsSignatureRow.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  public Set<LocalDate> versionsSignedBy(PersonId person) {
    return new HashSet<>(
        entities
            .createQuery(
                "select s.version from EthicsSignatureRow s where s.personId = :person",
                LocalDate.class)
            .setParameter("person", person.value())
            .getResultList());
  }

  public boolean isSignedSince(PersonId person, LocalDate version, Instant since) {
    return !entities
        .createQuery(
            "select s.id from EthicsSignatureRow s where s.personId = :person"
                + " and s.version = :version and s.signedAt >= :since",
            UUID.class)
        .setParameter("person", person.value())
        .setParameter("version", version)
        .setParameter("since", since)
        .getResultList()
        .isEmpty();
  }

  /** Whether a certificate of theirs is to be renewed now. */
  public boolean isRenewing(PersonId person) {
    return !entities
        .createNativeQuery(
            "select id from standing_history where person_id = ? and status in (?, ?)")
        .setParameter(1, person.toString())
        .setParameter(2, Status.RENEWAL_DUE.name())
        .setParameter(3, Status.GRACE.name())
        .getResultList()
        .isEmpty();
  }

  public void deleteOf(PersonId person) {
    entities
        .createQuery("delete from EthicsSignatureRow s where s.personId = :person")
        .setParameter("person", person.value())
        .executeUpdate();
  }
}
