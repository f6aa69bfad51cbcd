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
import org.fanal.pathway.practicum.Assessor;

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

  /** The forms about others that somebody was asked for, as a peer or at the site. */
  public List<FormRow> askedOf(PersonId assessor) {
    return entities
        .createQuery(
            "select f from FormRow f where f.assessorId = :assessor"
                + " and f.standingPart is not null order by f.askedAt desc, f.id",
            FormRow.class)
        .setParameter("assessor", assessor.value())
        .getResultList();
  }

  /** The forms that peers have not sent yet, about whoever it is. */
  public List<FormRow> openOfPeers() {
    return entities
        .createQuery(
            "select f from FormRow f where f.assessorId is not null and f.part <> :site"
                + " and f.standingPart is not null and f.submittedAt is null",
            FormRow.class)
        .setParameter("site", Assessor.SITE)
        .getResultList();
  }

  /** Whether they confirmed hours of this practicum or asked for a form. */
  public boolean isHandledBy(UUID caseId, PersonId person) {
    String hours = "select h.id from HoursRow h where h.caseId = :id and h.recordedBy = :by";
    String forms = "select f.id from FormRow f where f.caseId = :id and f.askedBy = :by";
    return !isNone(hours, caseId, person) || !isNone(forms, caseId, person);
  }

  private boolean isNone(String query, UUID caseId, PersonId person) {
    return entities
        .createQuery(query, UUID.class)
        .setParameter("id", caseId)
        .setParameter("by", person.value())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  public long unanswered(UUID caseId) {
    return entities
        .createQuery(
            "select count(m) from MessageRow m where m.caseId = :id and m.answeredAt is null",
            Long.class)
        .setParameter("id", caseId)
        .getSingleResult();
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

  /**
   * Whoever left fills nothing in any more; what they filled in, confirmed and answered stays,
   * without them.
   *
   * @param mark of their mailbox
   */
  public void forget(PersonId person, Optional<byte[]> mark, Instant now) {
    forgetAssessor(person, now);
    mark.ifPresent(this::forgetMailbox);
    anonymise("update practicum_hours set recorded_by = ? where recorded_by = ?", person);
    anonymise("update practicum_form set asked_by = ? where asked_by = ?", person);
    anonymise("update practicum_form set ended_by = ? where ended_by = ?", person);
    anonymise("update practicum_message set answered_by = ? where answered_by = ?", person);
  }

  private void forgetAssessor(PersonId peer, Instant now) {
    entities
        .createQuery(
            "update FormRow f set f.standingPart = null, f.marks = null, f.endedAt = :now,"
                + " f.tokenHash = null, f.address = null"
                + " where f.assessorId = :peer and f.submittedAt is null and f.endedAt is null")
        .setParameter("peer", peer.value())
        .setParameter("now", now)
        .executeUpdate();
    entities
        .createQuery(
            "update FormRow f set f.assessorId = null, f.mailboxMark = null"
                + " where f.assessorId = :peer")
        .setParameter("peer", peer.value())
        .executeUpdate();
  }

  private void forgetMailbox(byte[] mark) {
    entities
        .createNativeQuery("update practicum_form set mailbox_mark = null where mailbox_mark = ?")
        .setParameter(1, mark)
        .executeUpdate();
  }

  private void anonymise(String statement, PersonId person) {
    entities
        .createNativeQuery(statement)
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, person.toString())
        .executeUpdate();
  }
}
