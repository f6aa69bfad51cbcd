package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.people.model.SessionTimes;
import org.fanal.people.model.Token;
import org.fanal.people.store.SessionRows;

/**
 * Sessions live in the database, so that a restart ends none. Each lasts eight hours from the last
 * request and slides in place.
 */
@ApplicationScoped
public class Sessions {

  /** For how long an ended session still tells whose it was. */
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private SessionRows rows;
  private Clock clock;

  protected Sessions() {}

  @Inject
  public Sessions(SessionRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  public record Resumed(Person person, boolean renewalDue) {}

  /** Who holds this token; one statement. */
  @Transactional(TxType.SUPPORTS)
  public Optional<Resumed> resume(String token) {
    Instant now = clock.instant();
    return Token.of(token)
        .flatMap(held -> rows.find(held, now))
        .map(open -> new Resumed(open.person(), SessionTimes.isRenewalDue(open.renewedAt(), now)));
  }

  /** Who held this token, also when its session ended by itself within the last day. */
  @Transactional(TxType.SUPPORTS)
  public Optional<PersonId> holder(String token) {
    return Token.of(token).flatMap(rows::holder);
  }

  @Transactional
  public void renew(String token) {
    Token.of(token).ifPresent(held -> rows.renew(held, clock.instant()));
  }

  @Transactional
  public void close(String token) {
    Token.of(token).ifPresent(rows::delete);
  }

  @Transactional
  public void closeAll(PersonId person) {
    rows.deleteAll(person);
  }

  /** How many are open, on whatever device. */
  @Transactional
  public int count(PersonId person) {
    return rows.countOpen(person, clock.instant());
  }

  /** Gives the token, which is nowhere else. */
  @Transactional(TxType.MANDATORY)
  public String open(PersonId person) {
    Instant now = clock.instant();
    rows.deleteExpired(now.minus(REMEMBERED));
    Token token = Token.fresh();
    rows.add(token, person, now);
    return token.value();
  }
}
