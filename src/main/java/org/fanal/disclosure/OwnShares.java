package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanal.certification.Instances;
import org.fanal.certification.StatusEntryId;
import org.fanal.disclosure.store.PrintedNameRows;
import org.fanal.disclosure.store.ShareRows;
import org.fanal.disclosure.store.StoredShare;
import org.fanal.disclosure.store.WalletRows;
import org.fanal.kernel.PersonId;
import org.fanal.people.PersonalData;
import org.fanal.platform.Secrets;

/** A person's shares, receipts, printed name and past checks, for their download and their end. */
@ApplicationScoped
public class OwnShares implements PersonalData {

  private static final int ALL = Integer.MAX_VALUE;

  private Shares shares;
  private ShareViews views;
  private PrintedNames names;
  private PastChecks checks;
  private Receipts chains;
  private ShareRows rows;
  private PrintedNameRows nameRows;
  private WalletRows wallets;
  private Instances instances;
  private Secrets secrets;

  protected OwnShares() {}

  @Inject
  public OwnShares(
      Shares shares,
      ShareViews views,
      PrintedNames names,
      PastChecks checks,
      Receipts chains,
      ShareRows rows,
      PrintedNameRows nameRows,
      WalletRows wallets,
      Instances instances,
      Secrets secrets) {
    this.shares = shares;
    this.views = views;
    this.names = names;
    this.checks = checks;
    this.chains = chains;
    this.rows = rows;
    this.nameRows = nameRows;
    this.wallets = wallets;
    this.instances = instances;
    this.secrets = secrets;
  }

  @Override
  public String section() {
    return "shares";
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Jsons.array();
    for (ShareLine line : shares.of(person)) {
      shares.find(person, line.id()).ifPresent(share -> all.add(json(person, share)));
    }
    JsonArrayBuilder made = Jsons.array();
    checks.of(person, ALL).forEach(check -> made.add(json(check)));
    JsonObjectBuilder section = Jsons.object().add("shares", all).add("checks", made);
    names.find(person).ifPresent(name -> section.add("printedName", name));
    return section.build();
  }

  /** The bits follow at the next epoch; what remains are places that lead to nobody. */
  @Override
  public void erase(PersonId person) {
    List<StoredShare> held = rows.of(person.value());
    for (StoredShare share : held) {
      instances.withdraw(rows.places(share.id()).stream().map(StatusEntryId::new).toList());
      rows.delete(share.id());
      secrets.destroy(share.id());
    }
    nameRows.delete(person.value());
    checks.erase(person);
  }

  private List<Receipt> everyReceiptOf(ShareLine line) {
    UUID share = line.id().value();
    return views.receipts(share, secrets.unlock(Set.of(share)), ALL);
  }

  /** With its receipts in words, and with the chain by which they can be followed. */
  private JsonObjectBuilder json(PersonId person, ShareView share) {
    JsonObjectBuilder json =
        json(share, everyReceiptOf(share.line()))
            .add("walletCopies", wallets.copiesOf(share.id().value()));
    chains.export(person, share.id()).ifPresent(chain -> json.add("chain", chain));
    return json;
  }

  private static JsonObjectBuilder json(ShareView share, List<Receipt> receipts) {
    return Jsons.object()
        .add("id", share.id().toString())
        .add("state", share.state().name())
        .add("forWhom", share.line().forWhom())
        .add("purpose", share.purpose())
        .add("audience", share.line().audience().kind().name())
        .add(
            "organisation",
            share.line().audience().organisation().map(Audience.Organisation::name).orElse(""))
        .add("from", share.line().from().map(LocalDate::toString).orElse(""))
        .add("mostOpenings", share.mostOpenings().orElse(0))
        .add("shownTimes", share.shownTimes())
        .add("madeAt", share.line().madeAt().toString())
        .add("code", share.code())
        .add("shown", ShownJson.write(share.shown()))
        .add("receipts", receipts(receipts));
  }

  private static JsonArray receipts(List<Receipt> receipts) {
    JsonArrayBuilder all = Jsons.array();
    for (Receipt receipt : receipts) {
      JsonObjectBuilder json =
          Jsons.object()
              .add("at", receipt.at().toString())
              .add("valid", receipt.valid())
              .add("method", receipt.method().name())
              .add("reference", receipt.reference());
      receipt.seen().ifPresent(seen -> json.add("seen", seen.json()));
      receipt.organisation().ifPresent(name -> json.add("organisation", name));
      all.add(json);
    }
    return all.build();
  }

  private static JsonObjectBuilder json(PastCheck check) {
    JsonObjectBuilder json =
        Jsons.object()
            .add("at", check.at().toString())
            .add("method", check.method().name())
            .add("organisation", check.organisation())
            .add("reference", check.reference());
    check.shown().ifPresent(shown -> json.add("shown", ShownJson.write(shown)));
    return json;
  }
}
