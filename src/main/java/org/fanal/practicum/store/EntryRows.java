package org.fanal.practicum.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/** What hangs on practicums: lines of hours, forms, messages. */
@Dependent
public class EntryRows {

  private final EntityManager entities;

  @Inject
  public EntryRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Object row) {
    entities.persist(row);
    entities.flush();
  }

  /** In the order in which they were recorded. */
  public List<HoursRow> hours(UUID caseId) {
    return entities
        .createQuery(
            "select h from HoursRow h where h.caseId = :id order by h.recordedAt, h.id",
            HoursRow.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  /** Those that stand and those that were set aside, as they were asked for. */
  public List<FormRow> forms(UUID caseId) {
    return entities
        .createQuery(
            "select f from FormRow f where f.caseId = :id order by f.askedAt, f.id", FormRow.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  /** Of several practicums at once. */
  public List<HoursRow> hours(Collection<UUID> cases) {
    return cases.isEmpty()
        ? List.of()
        : entities
            .createQuery("select h from HoursRow h where h.caseId in :ids", HoursRow.class)
            .setParameter("ids", cases)
            .getResultList();
  }

  /** Of several practicums at once. */
  public List<FormRow> forms(Collection<UUID> cases) {
    return cases.isEmpty()
        ? List.of()
        : entities
            .createQuery("select f from FormRow f where f.caseId in :ids", FormRow.class)
            .setParameter("ids", cases)
            .getResultList();
  }

  /** The form that a link opens, held; empty when it was sent too long ago. */
  public Optional<FormRow> findByLink(byte[] hash, Instant now) {
    return entities
        .createQuery(
            "select f from FormRow f where f.tokenHash = :hash and f.tokenUntil > :now",
            FormRow.class)
        .setParameter("hash", hash)
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The forms that a peer was asked for and that stand. */
  public List<FormRow> askedOf(PersonId peer) {
    return entities
        .createQuery(
            "select f from FormRow f where f.assessorId = :peer and f.standingPart is not null"
                + " order by f.askedAt desc, f.id",
            FormRow.class)
        .setParameter("peer", peer.value())
        .getResultList();
  }

  public Optional<FormRow> lockForm(UUID id) {
    return Optional.ofNullable(entities.find(FormRow.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The newest first. */
  public List<MessageRow> messages(UUID caseId) {
    return entities
        .createQuery(
            "select m from MessageRow m where m.caseId = :id order by m.sentAt desc, m.id",
            MessageRow.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  /** The practicums, of these, with a message that waits for an answer. */
  public List<UUID> casesWithOpenMessages(Collection<UUID> cases) {
    return cases.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select distinct m.caseId from MessageRow m"
                    + " where m.caseId in :ids and m.answeredAt is null",
                UUID.class)
            .setParameter("ids", cases)
            .getResultList();
  }

  public Optional<MessageRow> findMessage(UUID caseId, UUID id) {
    return Optional.ofNullable(entities.find(MessageRow.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(row -> row.isAbout(caseId));
  }

  /** A peer who left fills nothing in any more; what they filled in stays, without them. */
  public void forgetPeer(PersonId peer, Instant now) {
    entities
        .createQuery(
            "update FormRow f set f.standingPart = null, f.marks = null, f.endedAt = :now"
                + " where f.assessorId = :peer and f.submittedAt is null and f.endedAt is null")
        .setParameter("peer", peer.value())
        .setParameter("now", now)
        .executeUpdate();
    entities
        .createQuery("update FormRow f set f.assessorId = null where f.assessorId = :peer")
        .setParameter("peer", peer.value())
        .executeUpdate();
  }
}
