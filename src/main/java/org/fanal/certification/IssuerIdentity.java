package org.fanal.certification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import org.fanal.certification.model.IssuerAddress;
import org.fanal.certification.store.IssuerRows;
import org.fanal.credentials.Credentials;
import org.fanal.credentials.DidDocument;
import org.fanal.credentials.Issuer;
import org.fanal.credentials.KeySet;
import org.fanal.credentials.Tokens;
import org.fanal.credentials.wallet.WalletKey;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;
import org.fanal.platform.Sentences;
import org.fanal.platform.Settings;

/**
 * In whose name Fanal signs. The address is the operator's choice until the first signature; from
 * then on it is fixed, since every certificate names it.
 */
@ApplicationScoped
public class IssuerIdentity {

  private static final Logger LOG = Logger.getLogger(IssuerIdentity.class.getName());
  private static final int BEFORE_OTHERS = 1000;

  private IssuerAddress address;
  private Issuer issuer;
  private SigningKeys keys;
  private IssuerRows rows;
  private Settings settings;
  private Clock clock;

  protected IssuerIdentity() {}

  @Inject
  public IssuerIdentity(Settings settings, SigningKeys keys, IssuerRows rows, Clock clock) {
    this.settings = settings;
    this.keys = keys;
    this.rows = rows;
    this.clock = clock;
    address = IssuerAddress.of(settings.issuerDid());
    issuer = new Issuer(address.did(), name("full"), name("neutral"));
  }

  /** A wrong address stops the start, before anything is signed under it. */
  @Transactional
  public void start(
      @Observes @Priority(BEFORE_OTHERS) @Initialized(ApplicationScoped.class) Object s) {
    if (!settings.demo()) {
      address
          .unfitForRealUse(settings.neutralAddress())
          .ifPresent(
              why -> {
                throw new IllegalStateException(why);
              });
    }
    rows.find().filter(did -> !did.equals(issuer.did().toString())).ifPresent(this::change);
  }

  public Issuer issuer() {
    return issuer;
  }

  /** What is served at {@code /.well-known/did.json}. */
  public DidDocument document() {
    Instant now = clock.instant();
    WalletKey asking = keys.asking();
    return DidDocument.of(issuer, keys.published(now), keys.expiries(now))
        .asking(asking.id(), asking.half());
  }

  /** What is served at {@code /.well-known/jwks.json}. */
  public KeySet keySet() {
    return KeySet.of(issuer, keys.publishedTokens(clock.instant()));
  }

  /** Signs certificates once more, as tokens. */
  public Tokens tokens() {
    return new Tokens(keys.token(issuer));
  }

  /** Where the DID document is found by verifiers. */
  public URI documentAddress() {
    return address.document();
  }

  URI statusList(UUID list) {
    return address.statusList(list);
  }

  /** Signs in the issuer's name, which is fixed by the first call. */
  Credentials credentials() {
    rows.fix(issuer.did().toString(), clock.instant());
    return new Credentials(issuer, keys.current());
  }

  private void change(String before) {
    String breaks =
        "The issuer has been "
            + before
            + " since its first signature, and the settings say "
            + issuer.did()
            + ". Every certificate that was issued names the old address: nobody could check them"
            + " any more, and their status lists would be gone.";
    if (!settings.text("fanal.issuer.did.replaces").equals(Optional.of(before))) {
      throw new IllegalStateException(
          breaks
              + " Set fanal.issuer.did back; or, to go through with it, set"
              + " fanal.issuer.did.replaces to the old address as well.");
    }
    LOG.warning(breaks);
    rows.replace(issuer.did().toString(), clock.instant());
  }

  private Text name(String wording) {
    return new Text(name(wording, Language.FR), name(wording, Language.EN));
  }

  private String name(String wording, Language language) {
    return settings
        .text("fanal.issuer.name." + wording + "." + language.tag())
        .orElseGet(() -> Sentences.say(language, "statement.issuer." + wording));
  }
}
