package org.fanal.people.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.people.DomainProof;
import org.fanal.people.model.DomainName;
import org.fanal.people.model.Token;
import org.fanal.platform.Crockford;

/**
 * An organisation's claim to a domain. It is proven by a word in the domain's records or by a link
 * mailed to its postmaster, and proven again when a year has passed.
 */
@Entity
@Table(name = "domain_proof")
public class DomainProofRow {

  public static final Duration LETTER_LIFE = Duration.ofDays(7);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int WORD = 26;

  @Id
  @Column(name = "organisation_id")
  private UUID organisationId;

  private String domain;
  private String word;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  private int letters;

  @Column(name = "letter_at")
  private Instant letterAt;

  @Column(name = "proven_at")
  private Instant provenAt;

  @Enumerated(EnumType.STRING)
  private DomainProof.Way way;

  protected DomainProofRow() {}

  public DomainProofRow(UUID organisation, DomainName domain) {
    this.organisationId = organisation;
    this.domain = domain.ascii();
    this.word = Crockford.fresh(RANDOM, WORD);
  }

  /** A link for the postmaster; the one before is good no more. */
  public Token mail(Instant now) {
    Token token = Token.fresh();
    tokenHash = token.hash();
    letterAt = now;
    letters++;
    return token;
  }

  public int letters() {
    return letters;
  }

  public boolean isOpenedAt(Instant now) {
    return letterAt != null && now.isBefore(letterAt.plus(LETTER_LIFE));
  }

  public void prove(DomainProof.Way how, Instant now) {
    way = how;
    provenAt = now;
    letters = 0;
    tokenHash = null;
  }

  public UUID organisation() {
    return organisationId;
  }

  public DomainName domain() {
    return new DomainName(domain);
  }

  public DomainProof proof() {
    return new DomainProof(
        organisationId,
        domain,
        word,
        Optional.ofNullable(letterAt).filter(at -> tokenHash != null),
        Optional.ofNullable(provenAt),
        Optional.ofNullable(way));
  }
}
