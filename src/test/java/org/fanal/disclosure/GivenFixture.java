package org.fanal.disclosure;

import java.time.Duration;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.FactKind;
import org.fanal.platform.Secrets;
import org.fanal.testing.MovingClock;
import org.fanal.testing.TestDatabase;

/** A holder who gives shares to organisations, for tests of the features above. */
public final class GivenFixture {

  private final DisclosureFixture fixture = new DisclosureFixture();

  public TestDatabase database() {
    return fixture.database;
  }

  public MovingClock clock() {
    return fixture.certification.clock;
  }

  public Secrets secrets() {
    return fixture.certification.secrets;
  }

  public GivenShares given() {
    return fixture.given;
  }

  public Verifications verifications() {
    return fixture.verifications;
  }

  public PastChecks pastChecks() {
    return fixture.pastChecks;
  }

  public CheckCounts counts() {
    return fixture.counts;
  }

  public PersonId holder() {
    return fixture.holder;
  }

  /** For 30 days, in neutral words without a name. */
  public ShareId give(UUID organisation) {
    Audience audience = new Audience.Organisation(organisation, DisclosureFixture.ORGANISATION);
    return fixture.share(fixture.plain().meantFor(audience, "")).id();
  }

  /** Of an award that can be held, made by somebody else. */
  public ShareId giveHeld(UUID organisation) {
    var award = fixture.granted(FactKind.CERTIFICATE_GRANTED);
    Audience audience = new Audience.Organisation(organisation, DisclosureFixture.ORGANISATION);
    ShareWish wish =
        new ShareWish(
                award.id(),
                org.fanal.credentials.Wording.NEUTRAL,
                NameShown.NONE,
                org.fanal.kernel.Language.FR,
                30,
                "")
            .meantFor(audience, "");
    MakeOutcome made =
        fixture.database.inTransaction(() -> fixture.shares.make(award.holder(), wish));
    fixture.happens(award, FactKind.SUSPENDED);
    return ((MakeOutcome.Made) made).share();
  }

  public void pause(ShareId share) {
    fixture.database.inTransaction(() -> fixture.running.pause(fixture.holder, share));
  }

  public void resume(ShareId share) {
    fixture.database.inTransaction(() -> fixture.running.resume(fixture.holder, share));
  }

  public void withdraw(ShareId share) {
    fixture.database.inTransaction(() -> fixture.shares.withdraw(fixture.holder, share));
  }

  /** The holder's, with all that they shared. */
  public void eraseAccount() {
    fixture.database.inTransaction(() -> fixture.own.erase(fixture.holder));
  }

  /** How often it was opened, as its holder sees it. */
  public int receipts(ShareId share) {
    return fixture.seen(share).receipts().size();
  }

  public void pass(Duration time) {
    fixture.pass(time);
  }
}
