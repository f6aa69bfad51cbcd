package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.certification.StatusLists.Edition;
import org.fanal.certification.store.StatusRows;
import org.fanal.certification.store.TokenListRows;
import org.fanal.credentials.StatusEpoch;
import org.fanal.credentials.StatusList;
import org.fanal.credentials.wallet.TokenStatusList;

/**
 * The status lists once more, in the form that verifiers of wallets know: the same bits, at the
 * same borders of the same clock.
 */
@ApplicationScoped
public class TokenLists {

  private static final String ENDING = ".jwt";

  private StatusRows lists;
  private TokenListRows rows;
  private IssuerIdentity identity;
  private WalletIssuing issuing;
  private StatusLists clockOfLists;
  private Clock clock;

  protected TokenLists() {}

  @Inject
  public TokenLists(
      StatusRows lists,
      TokenListRows rows,
      IssuerIdentity identity,
      WalletIssuing issuing,
      StatusLists clockOfLists,
      Clock clock) {
    this.lists = lists;
    this.rows = rows;
    this.identity = identity;
    this.issuing = issuing;
    this.clockOfLists = clockOfLists;
    this.clock = clock;
  }

  static URI address(URI list) {
    return URI.create(list + ENDING);
  }

  /** This epoch's edition; empty for a list that does not exist. */
  @Transactional
  public Optional<Edition> served(UUID list) {
    Instant now = clock.instant();
    return rows.edition(list, now)
        .or(
            () -> {
              publish(list);
              return rows.edition(list, now);
            })
        .map(found -> new Edition(found.published(), found.until()));
  }

  /** Brings every list to the epoch that has begun. */
  @Transactional
  public void publishAll() {
    lists.lists().forEach(this::publish);
  }

  private void publish(UUID list) {
    StatusEpoch epoch = clockOfLists.epochAt(clock.instant());
    if (lists.lock(list) && rows.edition(list, epoch.from()).isEmpty()) {
      StatusList bits = StatusList.of(lists.withdrawnBefore(list, epoch.from()));
      String published =
          TokenStatusList.sign(bits, address(identity.statusList(list)), epoch, issuing.key());
      rows.publish(
          list, epoch.from(), epoch.until(), published.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
