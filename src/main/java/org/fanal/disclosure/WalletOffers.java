package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanal.certification.WalletForm;
import org.fanal.certification.WalletIssuing;
import org.fanal.disclosure.store.ShareRows;
import org.fanal.disclosure.store.WalletRows;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Hashes;
import org.fanal.platform.Secrets;

/**
 * Offers that holders make to their own wallets. An offer stands for ten minutes and is taken once;
 * its link opens nothing without the number that stands beside it.
 */
@ApplicationScoped
public class WalletOffers {

  static final Duration STANDS = Duration.ofMinutes(10);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CONTEXT = "wallet/offer";
  private static final int PINS = 1_000_000;

  private WalletRows rows;
  private ShareRows shares;
  private Shares own;
  private Secrets secrets;
  private WalletIssuing issuing;
  private Clock clock;

  protected WalletOffers() {}

  @Inject
  public WalletOffers(
      WalletRows rows,
      ShareRows shares,
      Shares own,
      Secrets secrets,
      WalletIssuing issuing,
      Clock clock) {
    this.rows = rows;
    this.shares = shares;
    this.own = own;
    this.secrets = secrets;
    this.issuing = issuing;
    this.clock = clock;
  }

  /**
   * Makes an offer in the place of one that was not taken.
   *
   * @return false when this holder has no such share that may be opened now, and when wallets hold
   *     as many copies of it as they may
   */
  @Transactional
  public boolean make(PersonId holder, ShareId share) {
    Optional<ShareView> active =
        own.current(holder, share)
            .filter(found -> rows.copiesOf(share.value()) < Wallets.MOST_OF_SHARE);
    active.ifPresent(found -> offer(share.value()));
    return active.isPresent();
  }

  /** The offer that still waits to be taken. */
  @Transactional
  public Optional<WalletOffer> find(PersonId holder, ShareId share) {
    return shares
        .find(holder.value(), share.value())
        .flatMap(found -> rows.open(found.id(), clock.instant()))
        .map(open -> offer(share.value(), open.closed(), open.until()));
  }

  /** How many copies wallets hold of it. */
  @Transactional
  public int copies(PersonId holder, ShareId share) {
    return shares
        .find(holder.value(), share.value())
        .map(found -> rows.copiesOf(found.id()))
        .orElse(0);
  }

  /** What was sealed of an offer. */
  record Words(String code, String pin) {

    static Words open(Secrets secrets, UUID share, byte[] closed) {
      JsonObject json = Jsons.read(secrets.open(share, CONTEXT, closed).orElseThrow());
      return new Words(json.getString("code"), json.getString("pin"));
    }

    byte[] sealedFor(Secrets secrets, UUID share) {
      String json = Jsons.object().add("code", code).add("pin", pin).build().toString();
      return secrets.seal(share, CONTEXT, json);
    }
  }

  private void offer(UUID share) {
    byte[] code = new byte[32];
    RANDOM.nextBytes(code);
    Words words =
        new Words(
            Base64.getUrlEncoder().withoutPadding().encodeToString(code),
            "%06d".formatted(RANDOM.nextInt(PINS)));
    rows.offer(
        UUID.randomUUID(),
        share,
        Hashes.sha256(words.code()),
        words.sealedFor(secrets, share),
        clock.instant().plus(STANDS));
  }

  private WalletOffer offer(UUID share, byte[] closed, Instant until) {
    Words words = Words.open(secrets, share, closed);
    String link =
        "openid-credential-offer://?credential_offer="
            + URLEncoder.encode(json(words.code()), StandardCharsets.UTF_8);
    Squares squares = Squares.of(link);
    return new WalletOffer(link, words.pin(), until, squares.path(), squares.size());
  }

  private static JsonArrayBuilder configurations() {
    JsonArrayBuilder all = Jsons.array();
    Stream.of(WalletForm.values()).map(WalletForm::configuration).forEach(all::add);
    return all;
  }

  private String json(String code) {
    return Jsons.object()
        .add("credential_issuer", issuing.address().toString())
        .add("credential_configuration_ids", configurations())
        .add(
            "grants",
            Jsons.object()
                .add(
                    "urn:ietf:params:oauth:grant-type:pre-authorized_code",
                    Jsons.object()
                        .add("pre-authorized_code", code)
                        .add(
                            "tx_code",
                            Jsons.object().add("input_mode", "numeric").add("length", 6))))
        .build()
        .toString();
  }
}
