package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.fanal.credentials.wallet.Presentation;
import org.fanal.credentials.wallet.ShowingRequest;

/** Asks a wallet in the issuer's name to show a copy, and judges what it shows. */
@ApplicationScoped
public class WalletShowing {

  private IssuerIdentity identity;
  private WalletIssuing issuing;
  private StatusLists lists;
  private Clock clock;

  protected WalletShowing() {}

  @Inject
  public WalletShowing(
      IssuerIdentity identity, WalletIssuing issuing, StatusLists lists, Clock clock) {
    this.identity = identity;
    this.issuing = issuing;
    this.lists = lists;
    this.clock = clock;
  }

  /** Who asks, as wallets know it. */
  public String audience() {
    return ShowingRequest.audience(identity.issuer());
  }

  /**
   * The signed request.
   *
   * @param answers the path below the issuer's address where the wallet posts
   */
  public String request(String answers, String nonce, String state, Duration stands) {
    URI place = URI.create(issuing.address() + answers);
    return new ShowingRequest(place, issuing.type(), nonce, state, clock.instant(), stands)
        .sign(identity.issuer(), issuing.key());
  }

  /** What a wallet shows of a copy of ours that stands at this instant, whatever is published. */
  @Transactional
  public Optional<Presentation.Told> read(String shown, String nonce) {
    Presentation.Asked asked =
        new Presentation.Asked(
            issuing.address(), issuing.type(), issuing.halves(), audience(), nonce);
    return Presentation.read(shown, asked, clock.instant())
        .filter(told -> lists.stands(told.place()));
  }
}
