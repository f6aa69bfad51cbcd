package org.fanal.people.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Region;
import org.fanal.people.Account;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.model.ChosenName;
import org.fanal.people.model.EmailAddress;

/**
 * An account. It is made when its address is confirmed, changed by its holder, given and denied
 * roles by administrators, and removed when its holder erases it.
 */
@Entity
@Table(name = "account")
public class AccountRow {

  @Id private UUID id;
  private String email;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "chosen_name")
  private String chosenName;

  private String language;
  private String region;
  private String zone;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  protected AccountRow() {}

  public AccountRow(PersonId id, EmailAddress email, String passwordHash, Instant createdAt) {
    this.id = id.value();
    this.email = email.value();
    this.passwordHash = passwordHash;
    this.createdAt = createdAt;
  }

  public void call(ChosenName name) {
    chosenName = name.value();
  }

  public void speak(Language spoken) {
    language = spoken.tag();
  }

  public void liveIn(Region lived, ZoneId at) {
    region = lived.code();
    zone = at.getId();
  }

  public void reachAt(EmailAddress address) {
    email = address.value();
  }

  public void openWith(String hash) {
    passwordHash = hash;
  }

  /** Whether that is new. */
  public boolean takeOn(Role role) {
    return roles.add(role);
  }

  /** Whether it was held. */
  public boolean layDown(Role role) {
    return roles.remove(role);
  }

  public PersonId id() {
    return new PersonId(id);
  }

  public EmailAddress email() {
    return new EmailAddress(email);
  }

  public String passwordHash() {
    return passwordHash;
  }

  public Account account() {
    return new Account(person(), email, createdAt);
  }

  public Person person() {
    return person(id, chosenName, language, region, zone, roles);
  }

  static Person person(
      UUID id, String name, String language, String region, String zone, Set<Role> roles) {
    return new Person(
        new PersonId(id),
        name,
        Language.of(language).orElse(Language.FR),
        Region.of(region).orElse(Region.OTHER),
        ZoneId.of(zone),
        roles);
  }
}
