package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import org.fanal.credentials.Claims;
import org.fanal.credentials.InstanceId;
import org.fanal.credentials.SignedCredential;
import org.fanal.credentials.SubjectId;

/**
 * Signed instances of awards. Each has an id, a subject and a place in a status list of its own, so
 * that two of them cannot be joined; the caller keeps the bytes, here stays only the place.
 */
@ApplicationScoped
public class Instances {

  private IssuerIdentity identity;
  private StatusLists lists;
  private Clock clock;

  protected Instances() {}

  @Inject
  public Instances(IssuerIdentity identity, StatusLists lists, Clock clock) {
    this.identity = identity;
    this.lists = lists;
    this.clock = clock;
  }

  /** Signs what the claims say, until the day they say, in the caller's transaction. */
  @Transactional(TxType.MANDATORY)
  public Issued issue(Claims claims) {
    return issue(claims, SubjectId.fresh());
  }

  /** The same, for a key that the holder's wallet has. */
  @Transactional(TxType.MANDATORY)
  public Issued issue(Claims claims, SubjectId subject) {
    StatusLists.Place place = lists.allot();
    SignedCredential credential =
        identity.credentials().sign(claims, InstanceId.fresh(), subject, place.reference());
    return new Issued(credential, place.entry());
  }

  /** Whether it was withdrawn, be its bit published already or not. */
  @Transactional(TxType.MANDATORY)
  public boolean isWithdrawn(StatusEntryId entry) {
    return lists.isWithdrawn(entry);
  }

  /** The bits follow when the next epoch begins; withdrawing twice is the same as once. */
  @Transactional(TxType.MANDATORY)
  public void withdraw(Collection<StatusEntryId> entries) {
    lists.withdraw(entries, clock.instant());
  }
}
