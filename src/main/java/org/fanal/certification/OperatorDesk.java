package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.certification.OperatorJson.Unfit;
import org.fanal.certification.store.OperatorRows;
import org.fanal.certification.store.OperatorRows.Taken;
import org.fanal.credentials.Claims;
import org.fanal.platform.Audit;
import org.fanal.platform.Secrets;

/** What operators ask from the command line, who prove themselves by the data folder they own. */
@ApplicationScoped
public class OperatorDesk {

  /** Stands for the operator in the audit: nobody's id. */
  static final UUID OPERATOR = new UUID(0, 0);

  private Instances instances;
  private StatusLists lists;
  private IssuerIdentity identity;
  private OperatorRows rows;
  private Secrets secrets;
  private Audit audit;
  private Clock clock;

  protected OperatorDesk() {}

  @Inject
  public OperatorDesk(
      Instances instances,
      StatusLists lists,
      IssuerIdentity identity,
      OperatorRows rows,
      Secrets secrets,
      Audit audit,
      Clock clock) {
    this.instances = instances;
    this.lists = lists;
    this.identity = identity;
    this.rows = rows;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  /** Signs one credential, with a place of its own in a status list. */
  @Transactional
  public OperatorReply issue(String body) {
    try {
      OperatorJson json = OperatorJson.read(body);
      String reason = json.get("reason", OperatorClaims.LONGEST_REASON);
      Claims claims = OperatorClaims.read(json, clock.instant());
      Issued issued = instances.issue(claims);
      record("issue", issued.status().value(), reason);
      try (JsonReader signed = Json.createReader(new StringReader(issued.credential().text()))) {
        return new OperatorReply(
            0, Json.createObjectBuilder().add("credential", signed.readObject()).build());
      }
    } catch (Unfit unfit) {
      return OperatorReply.refused(unfit.getMessage());
    } catch (IllegalArgumentException unsaid) {
      return OperatorReply.refused("A text has a sign that cannot be signed.");
    }
  }

  /** Tells whether a credential still stands, by its file or its place, and withdraws it. */
  @Transactional
  public OperatorReply status(String body) {
    try {
      OperatorJson json = OperatorJson.read(body);
      if (json.part("credentialStatus").isPresent()) {
        return status(json.part("credentialStatus").get(), Optional.empty());
      }
      json.only(Set.of("credential", "list", "index", "withdraw", "reason"));
      Optional<String> reason =
          json.isTrue("withdraw")
              ? Optional.of(json.get("reason", OperatorClaims.LONGEST_REASON))
              : Optional.empty();
      OperatorJson place =
          json.part("credential").flatMap(file -> file.part("credentialStatus")).orElse(json);
      return status(place, reason);
    } catch (Unfit unfit) {
      return OperatorReply.refused(unfit.getMessage());
    }
  }

  private OperatorReply status(OperatorJson place, Optional<String> withdrawal) {
    String named = place.find("statusListCredential").or(() -> place.find("list")).orElse("");
    int index =
        place.json().containsKey("statusListIndex")
            ? place.number("statusListIndex").orElse(-1)
            : place.number("index").orElse(-1);
    UUID list =
        listOf(named).orElseThrow(() -> new Unfit("That names no status list of this issuer."));
    Taken taken =
        rows.find(list, index).orElseThrow(() -> new Unfit("Nothing was issued at that place."));
    Optional<Instant> withdrawn = taken.withdrawnAt();
    if (withdrawn.isEmpty() && withdrawal.isPresent()) {
      instances.withdraw(List.of(new StatusEntryId(taken.entry())));
      record("withdraw", taken.entry(), withdrawal.get());
      withdrawn = Optional.of(clock.instant());
    }
    return verdict(named, index, withdrawn);
  }

  private OperatorReply verdict(String list, int index, Optional<Instant> withdrawnAt) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("status", withdrawnAt.isPresent() ? "withdrawn" : "current")
            .add("list", list)
            .add("index", index);
    withdrawnAt.ifPresent(at -> json.add("published", lists.epochAt(at).until().toString()));
    return new OperatorReply(withdrawnAt.isPresent() ? 1 : 0, json.build());
  }

  private Optional<UUID> listOf(String address) {
    String last = address.substring(address.lastIndexOf('/') + 1);
    if (!last.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return Optional.empty();
    }
    UUID list = UUID.fromString(last);
    URI known = identity.statusList(list);
    return known.toString().equals(address) ? Optional.of(list) : Optional.empty();
  }

  private void record(String kind, UUID entry, String reason) {
    UUID act = UUID.randomUUID();
    byte[] closed = secrets.seal(act, "operator/reason", reason);
    rows.add(act, kind, entry, closed, clock.instant());
    audit.record(OPERATOR, "certification.operator-" + kind, entry);
  }
}
