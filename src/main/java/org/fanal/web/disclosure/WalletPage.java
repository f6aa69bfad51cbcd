package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.fanal.disclosure.ShareId;
import org.fanal.disclosure.ShareView;
import org.fanal.disclosure.Shares;
import org.fanal.disclosure.WalletOffer;
import org.fanal.disclosure.WalletOffers;
import org.fanal.disclosure.Wallets;
import org.fanal.people.CurrentPerson;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** {@code /shares/{share}/wallet}: puts copies of a share into the holder's wallet. */
@Named("walletPage")
@RequestScoped
public class WalletPage {

  private Shares shares;
  private WalletOffers offers;
  private CurrentPerson current;
  private PathPart path;

  private ShareView view;
  private Optional<WalletOffer> offer = Optional.empty();
  private boolean active;
  private int copies;

  protected WalletPage() {}

  @Inject
  public WalletPage(Shares shares, WalletOffers offers, CurrentPerson current, PathPart path) {
    this.shares = shares;
    this.offers = offers;
    this.current = current;
    this.path = path;
  }

  public void open() {
    path.find("share")
        .flatMap(ShareId::parse)
        .flatMap(id -> shares.find(current.get().id(), id))
        .ifPresentOrElse(this::show, Exits::notFound);
  }

  public ShareView getView() {
    return view;
  }

  public SharePart getPart() {
    return new SharePart(view.line());
  }

  /** Whether it may be opened now. */
  public boolean isActive() {
    return active;
  }

  /** Whether wallets hold as many copies as there may be. */
  public boolean isFull() {
    return copies >= Wallets.MOST_OF_SHARE;
  }

  public boolean isOffered() {
    return offer.isPresent();
  }

  public WalletOffer getOffer() {
    return offer.orElse(null);
  }

  /** How many copies wallets hold. */
  public int getCopies() {
    return copies;
  }

  private void show(ShareView found) {
    view = found;
    copies = offers.copies(current.get().id(), found.id());
    active = shares.current(current.get().id(), found.id()).isPresent();
    if (active) {
      offer = offers.find(current.get().id(), found.id());
    }
  }
}
