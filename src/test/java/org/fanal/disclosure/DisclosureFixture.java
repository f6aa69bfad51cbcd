package org.fanal.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.certification.Award;
import org.fanal.certification.AwardReplaced;
import org.fanal.certification.CertificationFixture;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.store.CheckCountRows;
import org.fanal.disclosure.store.DecoyRows;
import org.fanal.disclosure.store.Openings;
import org.fanal.disclosure.store.PastCheckRows;
import org.fanal.disclosure.store.PrintedNameRows;
import org.fanal.disclosure.store.ReceiptRows;
import org.fanal.disclosure.store.ShareRows;
import org.fanal.disclosure.store.WalletRows;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.FactKind;
import org.fanal.platform.Settings;
import org.fanal.testing.TestDatabase;

/** Disclosure's use cases on a real database, with somebody who holds an award. */
final class DisclosureFixture {

  static final String NAME = "Maëlle Œuvrard";
  static final String NOTE = "Maison de quartier, poste d’accueil";
  static final String ORGANISATION = "Centre d’action bénévole zx";

  final CertificationFixture certification = new CertificationFixture();
  final TestDatabase database = certification.database;
  final Settings settings =
      CertificationFixture.demo(Map.of("fanal.neutral.address", "https://registre.example"));
  final PrintedNames names =
      new PrintedNames(new PrintedNameRows(database.entities()), certification.secrets);
  final ShareRows rows = new ShareRows(database.entities());
  final ShareMaking making =
      new ShareMaking(
          certification.awards,
          certification.instances,
          certification.identity,
          names,
          rows,
          certification.secrets);
  final ReceiptRows receipts = new ReceiptRows(database.entities());
  final ShareViews views = new ShareViews(receipts, settings);
  final Shares shares =
      new Shares(
          making, views, rows, certification.instances, certification.secrets, certification.clock);
  final SignedFiles signed =
      new SignedFiles(shares, certification.identity, certification.seals, settings);
  final RunningShares running =
      new RunningShares(
          making, rows, certification.awards, certification.secrets, certification.clock);
  final AwardShares awardShares =
      new AwardShares(
          making,
          rows,
          certification.awards,
          certification.instances,
          certification.secrets,
          certification.clock);
  final Receipts chain = new Receipts(rows, receipts, certification.secrets);
  final GivenShares given = new GivenShares(rows, certification.secrets, certification.clock);
  final WalletRows walletRows = new WalletRows(database.entities());
  final WalletOffers walletOffers =
      new WalletOffers(
          walletRows,
          rows,
          shares,
          certification.secrets,
          certification.wallet,
          certification.clock);
  final Wallets wallets =
      new Wallets(
          walletRows,
          shares,
          certification.awards,
          certification.wallet,
          certification.secrets,
          certification.clock);
  final Showings showings =
      new Showings(certification.showing, certification.wallet, certification.clock);
  final PastChecks pastChecks =
      new PastChecks(new PastCheckRows(database.entities()), certification.secrets);
  final CheckCounts counts = new CheckCounts(new CheckCountRows(database.entities()));
  final Decoy decoy = new Decoy(new DecoyRows(database.entities()), certification.secrets);
  final Verifications verifications =
      new Verifications(
          new Openings(database.entities()),
          decoy,
          pastChecks,
          counts,
          certification.secrets,
          settings,
          certification.clock);
  final OwnShares own =
      new OwnShares(
          shares,
          views,
          names,
          pastChecks,
          chain,
          rows,
          new PrintedNameRows(database.entities()),
          walletRows,
          certification.instances,
          certification.secrets);
  final Award award = certification.anAward();
  final PersonId holder = award.holder();
  final Checker employer =
      new Checker(new PersonId(UUID.randomUUID()), UUID.randomUUID(), ORGANISATION);

  DisclosureFixture() {
    database.inTransaction(() -> decoy.prepare(new Object()));
    database.inTransaction(() -> names.enter(holder, NAME));
  }

  ShareWish wish(Wording wording, NameShown name) {
    return new ShareWish(award.id(), wording, name, Language.FR, 30, NOTE);
  }

  ShareView share(ShareWish wish) {
    MakeOutcome outcome = database.inTransaction(() -> shares.make(holder, wish));
    return seen(((MakeOutcome.Made) outcome).share());
  }

  /** A nameless share of an award, whoever holds it. */
  ShareView shareOf(Award shown, Wording wording, Language language, Set<Claim> claims) {
    ShareWish wish =
        new ShareWish(shown.id(), wording, NameShown.NONE, language, 30, NOTE).showing(claims);
    MakeOutcome outcome = database.inTransaction(() -> shares.make(shown.holder(), wish));
    return seen(shown, ((MakeOutcome.Made) outcome).share());
  }

  ShareView shareOf(Award shown) {
    return shareOf(shown, Wording.NEUTRAL, Language.FR, Claim.usual());
  }

  ShareView seen(Award shown, ShareId share) {
    return database.inTransaction(() -> shares.find(shown.holder(), share)).orElseThrow();
  }

  byte[] file(Award shown, ShareView share) {
    return database
        .inTransaction(() -> shares.file(shown.holder(), share.id()))
        .orElseThrow()
        .bytes();
  }

  /** Somebody who was just granted that. */
  Award granted(FactKind kind) {
    return certification.granted(new PersonId(UUID.randomUUID()), kind);
  }

  /** It happens now, and shares hear of it as the outbox tells them. */
  Award happens(Award award, FactKind kind) {
    certification.happens(award.holder(), kind);
    Award now = certification.newest(award.holder());
    database.inTransaction(() -> awardShares.on(told(award, now)));
    return now;
  }

  private static AwardReplaced told(Award before, Award now) {
    return new AwardReplaced(before.id().value(), now.id().value(), now.holder().value());
  }

  /** A wish for a share that shows no name, in neutral words. */
  ShareWish plain() {
    return wish(Wording.NEUTRAL, NameShown.NONE);
  }

  Audience theOrganisation() {
    return new Audience.Organisation(employer.organisation(), ORGANISATION);
  }

  boolean opens(ShareView share) {
    return check(share.code()).valid().isPresent();
  }

  ChainCheck chainOf(ShareView share) {
    return database.inTransaction(() -> chain.check(holder, share.id())).orElseThrow();
  }

  ShareView aShare() {
    return share(wish(Wording.NEUTRAL, NameShown.FULL));
  }

  ShareView seen(ShareId share) {
    return database.inTransaction(() -> shares.find(holder, share)).orElseThrow();
  }

  Answer check(String code) {
    return database.inTransaction(() -> verifications.check(code, Optional.empty()));
  }

  Answer checkAsEmployer(String code) {
    return database.inTransaction(() -> verifications.check(code, Optional.of(employer)));
  }

  void withdraw(ShareView share) {
    database.inTransaction(() -> shares.withdraw(holder, share.id()));
  }

  byte[] file(ShareView share) {
    return database.inTransaction(() -> shares.file(holder, share.id())).orElseThrow().bytes();
  }

  String token(ShareView share) {
    return token(holder, share);
  }

  String token(PersonId whose, ShareView share) {
    SignedFile file = database.inTransaction(() -> signed.token(whose, share.id())).orElseThrow();
    return new String(file.bytes(), StandardCharsets.US_ASCII);
  }

  PaperOutcome paper(ShareView share) {
    return database.inTransaction(() -> signed.paper(holder, share.id())).orElseThrow();
  }

  void pass(Duration time) {
    certification.clock.pass(time);
  }
}
