package org.fanal.people.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;
import org.fanal.people.Role;
import org.fanal.people.model.EmailAddress;

/** The accounts, by id and by exact address. */
@Dependent
public class AccountRows {

  private final EntityManager entities;

  @Inject
  public AccountRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(AccountRow row) {
    entities.persist(row);
    entities.flush();
  }

  public Optional<AccountRow> find(PersonId id) {
    return Optional.ofNullable(entities.find(AccountRow.class, id.value()));
  }

  /** Nobody else changes the row until the transaction ends. */
  public Optional<AccountRow> lock(PersonId id) {
    return Optional.ofNullable(
        entities.find(AccountRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<AccountRow> findByEmail(EmailAddress email) {
    return entities
        .createQuery("select a from AccountRow a where a.email = :email", AccountRow.class)
        .setParameter("email", email.value())
        .getResultStream()
        .findFirst();
  }

  /** Whose those addresses are, of those that have an account. */
  public Map<String, PersonId> findByEmails(Collection<EmailAddress> emails) {
    if (emails.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select a.email, a.id from AccountRow a where a.email in :some", Object[].class)
        .setParameter("some", emails.stream().map(EmailAddress::value).toList())
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> new PersonId((UUID) row[1])));
  }

  public Map<PersonId, String> names(Collection<PersonId> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select a.id, a.chosenName from AccountRow a where a.id in :ids", Object[].class)
        .setParameter("ids", people.stream().map(PersonId::value).toList())
        .getResultStream()
        .collect(Collectors.toMap(row -> new PersonId((UUID) row[0]), row -> (String) row[1]));
  }

  public List<PersonId> holding(Role role) {
    return entities
        .createQuery(
            "select a.id from AccountRow a join a.roles r where r = :role order by a.id",
            UUID.class)
        .setParameter("role", role)
        .getResultStream()
        .map(PersonId::new)
        .toList();
  }

  public void delete(PersonId id) {
    find(id).ifPresent(entities::remove);
    entities.flush();
  }
}
