package org.fanal.people.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.people.model.Details;
import org.fanal.people.model.EmailAddress;
import org.fanal.people.model.LinkKind;
import org.fanal.people.model.Token;
import org.fanal.platform.Ids;

/**
 * A link that was asked for. Asking writes the same row whether or not the address has an account;
 * what it comes to is decided afterwards. Then it is sent with a token, or dropped; used once, or
 * left to expire; and deleted in every case.
 */
@Entity
@Table(name = "mailed_link")
public class LinkRow {

  /** EclipseLink cannot read a UUID column that is null. */
  private static final UUID NOBODY = new UUID(0, 0);

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private LinkKind kind;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  private String email;
  private String language;

  @Column(name = "account_id")
  private UUID accountId = NOBODY;

  private String details;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected LinkRow() {}

  public LinkRow(
      LinkKind kind, EmailAddress email, Language language, Details details, Instant now) {
    this.id = Ids.timeOrdered(now);
    this.kind = kind;
    this.email = email.value();
    this.language = language.tag();
    this.details = details.json();
    this.createdAt = now;
    this.expiresAt = now.plus(kind.life());
  }

  public LinkRow about(PersonId person) {
    accountId = person.value();
    return this;
  }

  public LinkRow until(Instant end) {
    expiresAt = end;
    return this;
  }

  /** Gives the token, which is nowhere else. */
  public Token sendable() {
    Token token = Token.fresh();
    tokenHash = token.hash();
    return token;
  }

  public boolean isSent() {
    return tokenHash != null;
  }

  boolean isOpenedBy(Token token) {
    return MessageDigest.isEqual(token.hash(), tokenHash);
  }

  public UUID id() {
    return id;
  }

  public LinkKind kind() {
    return kind;
  }

  public EmailAddress email() {
    return new EmailAddress(email);
  }

  public Language language() {
    return Language.of(language).orElse(Language.FR);
  }

  public Optional<PersonId> person() {
    return Optional.of(accountId).filter(id -> !id.equals(NOBODY)).map(PersonId::new);
  }

  public Details details() {
    return Details.read(details);
  }
}
