package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.fanal.disclosure.model.Code;
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
  private CheckCounts counts;
  private Secrets secrets;
  private Clock clock;
  private Turnstile turnstile;

  protected Verifications() {}

  @Inject
  public Verifications(
      Openings openings,
      Decoy decoy,
      PastChecks pastChecks,
      CheckCounts counts,
      Secrets secrets,
      Settings settings,
      Clock clock) {
    this.openings = openings;
    this.decoy = decoy;
    this.pastChecks = pastChecks;
    this.counts = counts;
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
    return check(typed, Method.of(typed), checker);
  }

  @Transactional
  public Answer check(String typed, Method method, Optional<Checker> checker) {
    Instant now = clock.instant();
    Opened share = openings.open(Code.lookupOf(typed), now).orElseGet(decoy::opened);
    return answer(share, new Opening(now, method, checker));
  }

  /**
   * The same for a share that was given to the checker's organisation, whose code it needs no more.
   */
  @Transactional
  public Answer checkGiven(ShareId given, Method method, Checker checker) {
    Instant now = clock.instant();
    Opened share =
        openings
            .openGiven(given.value(), now)
            .filter(found -> found.audience().isPresent())
            .orElseGet(decoy::opened);
    return answer(share, new Opening(now, method, Optional.of(checker)));
  }

  /**
   * The signed file of a share, for whoever has its code: an opening as any other, which costs the
   * same for all that is not valid.
   */
  @Transactional
  public Optional<ShareFile> file(String typed) {
    Instant now = clock.instant();
    Opened share = openings.open(Code.lookupOf(typed), now).orElseGet(decoy::opened);
    byte[] sealed = openings.instance(share.id()).orElseGet(decoy::instance);
    Opening opening = new Opening(now, Method.FILE, Optional.empty());
    Answer answer = answer(share, opening);
    String signed = SealedShare.instance(unlock(share, opening.checker()), share.id(), sealed);
    return answer
        .valid()
        .map(valid -> Statements.fileName(valid.shown()))
        .map(name -> new ShareFile(name, signed.getBytes(StandardCharsets.UTF_8)));
  }

  /** Somebody opens, by some means. */
  private record Opening(Instant at, Method method, Optional<Checker> checker) {}

  private Answer answer(Opened share, Opening opening) {
    Unlocked keys = unlock(share, opening.checker());
    Optional<byte[]> mark =
        opening.checker().flatMap(each -> SealedShare.audience(keys, each.organisation()));
    boolean isValid = share.isCurrent() & share.isFor(mark);
    Shown shown = SealedShare.shown(keys, share.id(), share.sealedShown());
    ReceiptDetails details =
        ReceiptDetails.now(
            opening.at(), opening.method(), opening.checker().map(Checker::name), isValid, shown);
    Answer.Valid valid = write(share, keys, details).answer(shown, opening.at());
    Answer answer = isValid ? valid : new Answer.NotValid();
    opening.checker().ifPresent(employer -> note(keys, employer, opening, answer));
    return answer;
  }

  private void note(Unlocked keys, Checker employer, Opening opening, Answer answer) {
    pastChecks.add(keys, employer, opening.at(), opening.method(), answer);
    counts.add(employer.organisation(), opening.at(), 1);
  }

  private NewReceipt write(Opened share, Unlocked keys, ReceiptDetails details) {
    NewReceipt receipt = NewReceipt.of(share, keys, details);
    if (share.id().equals(decoy.opened().id())) {
      int place = ThreadLocalRandom.current().nextInt(DECOY_LINES);
      openings.addDecoyLine(place, receipt.line(), receipt.details());
      openings.advanceDecoy(place, receipt.head(), receipt.valid());
    } else {
      openings.addReceipt(share.id(), receipt.line(), receipt.details());
      openings.advance(share.id(), receipt.head(), receipt.valid());
    }
    return receipt;
  }

  private Unlocked unlock(Opened share, Optional<Checker> checker) {
    List<UUID> owners = new ArrayList<>(List.of(share.id()));
    Optional<UUID> employer = checker.map(each -> each.person().value());
    employer.ifPresent(owners::add);
    checker.map(Checker::organisation).ifPresent(owners::add);
    Unlocked keys = secrets.unlock(owners);
    if (employer.filter(owner -> !keys.holds(owner)).isEmpty()) {
      return keys;
    }
    secrets.provide(employer.get());
    return secrets.unlock(owners);
  }
}
