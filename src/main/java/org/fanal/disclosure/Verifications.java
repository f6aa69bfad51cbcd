package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.fanal.disclosure.model.Code;
import org.fanal.disclosure.model.ReceiptChain;
import org.fanal.disclosure.model.Turnstile;
import org.fanal.disclosure.store.Openings;
import org.fanal.disclosure.store.Openings.Opened;
import org.fanal.platform.Secrets;
import org.fanal.platform.Settings;
import org.fanal.platform.Unlocked;

/**
 * Answers whoever holds a code. There is one path: what is unknown opens a decoy, and goes through
 * the same statements and the same ciphers as a share that is valid.
 */
@ApplicationScoped
public class Verifications {

  private static final int DECOY_LINES = 4096;

  private Openings openings;
  private Decoy decoy;
  private PastChecks pastChecks;
  private Secrets secrets;
  private Clock clock;
  private Turnstile turnstile;

  protected Verifications() {}

  @Inject
  public Verifications(
      Openings openings,
      Decoy decoy,
      PastChecks pastChecks,
      Secrets secrets,
      Settings settings,
      Clock clock) {
    this.openings = openings;
    this.decoy = decoy;
    this.pastChecks = pastChecks;
    this.secrets = secrets;
    this.clock = clock;
    turnstile =
        new Turnstile(
            settings.number("fanal.verify.client.per.minute", 120),
            settings.number("fanal.verify.all.per.minute", 12_000));
  }

  /**
   * Whether this client may ask now. Counted in memory for each client and for all together;
   * nothing about the client is kept beyond a minute.
   *
   * @param client whatever tells clients apart, for example the remote address
   */
  public boolean admits(String client) {
    return turnstile.admits(client, clock.instant());
  }

  /**
   * The one answer to a code as it was typed or pasted. Each opening of a known share leaves a
   * receipt, also when it is over.
   *
   * @param typed any text: case, spaces and hyphens do not count
   * @param checker who asks, if signed in for an organisation: it stands in the holder's receipt,
   *     and the check in the checker's own list
   */
  @Transactional
  public Answer check(String typed, Optional<Checker> checker) {
    Instant now = clock.instant();
    Opened share = openings.open(Code.lookupOf(typed), now).orElseGet(decoy::opened);
    Unlocked keys = unlock(share, checker);
    Shown shown = SealedShare.shown(keys, share.id(), share.sealedShown());
    ReceiptChain.Line line = receipt(share, keys, now, checker);
    Answer.Valid valid = new Answer.Valid(shown, now, ReceiptChain.reference(line.hash()));
    Answer answer = share.isCurrent() ? valid : new Answer.NotValid();
    checker.ifPresent(employer -> pastChecks.add(keys, employer, now, answer));
    return answer;
  }

  private ReceiptChain.Line receipt(
      Opened share, Unlocked keys, Instant now, Optional<Checker> checker) {
    ReceiptDetails details = ReceiptDetails.now(now, checker, share.isCurrent());
    ReceiptChain.Line line =
        ReceiptChain.next(share.receipts(), share.lastHash(), details.commitment());
    byte[] closed = SealedShare.receipt(keys, share.id(), details);
    if (share.id().equals(decoy.opened().id())) {
      openings.addDecoyLine(ThreadLocalRandom.current().nextInt(DECOY_LINES), line, closed);
    } else {
      openings.addReceipt(share.id(), line, closed);
    }
    return line;
  }

  private Unlocked unlock(Opened share, Optional<Checker> checker) {
    List<UUID> owners = new ArrayList<>(List.of(share.id()));
    Optional<UUID> employer = checker.map(each -> each.person().value());
    employer.ifPresent(owners::add);
    Unlocked keys = secrets.unlock(owners);
    if (employer.filter(owner -> !keys.holds(owner)).isEmpty()) {
      return keys;
    }
    secrets.provide(employer.get());
    return secrets.unlock(owners);
  }
}
