package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.fanal.disclosure.model.Code;
import org.fanal.disclosure.model.Turnstile;
import org.fanal.disclosure.store.BulkOpenings;
import org.fanal.disclosure.store.BulkOpenings.Line;
import org.fanal.disclosure.store.CodeHash;
import org.fanal.disclosure.store.Openings.Opened;
import org.fanal.platform.Secrets;
import org.fanal.platform.Settings;
import org.fanal.platform.Unlocked;

/**
 * Answers many codes at once for an organisation, in as many statements as for one. As with a
 * single code, what is unknown opens the decoy: the statements and the ciphers are the same however
 * many of the codes are valid.
 */
@ApplicationScoped
public class Batches {

  public static final int MOST = 200;

  private static final int DECOY_LINES = 4096;
  private static final byte[] NONE = {};

  private BulkOpenings openings;
  private Decoy decoy;
  private CheckCounts counts;
  private Secrets secrets;
  private Clock clock;
  private Turnstile turnstile;

  protected Batches() {}

  @Inject
  public Batches(
      BulkOpenings openings,
      Decoy decoy,
      CheckCounts counts,
      Secrets secrets,
      Settings settings,
      Clock clock) {
    this.openings = openings;
    this.decoy = decoy;
    this.counts = counts;
    this.secrets = secrets;
    this.clock = clock;
    turnstile =
        new Turnstile(
            settings.number("fanal.api.client.per.minute", 120),
            settings.number("fanal.api.all.per.minute", 12_000));
  }

  /**
   * Whether this program may ask now, counted apart from whoever asks at the verification page:
   * neither uses up what the other may.
   *
   * @param client whatever tells programs apart: their address, their key
   */
  public boolean admits(String client) {
    return turnstile.admits(client, clock.instant());
  }

  /** For whom they are checked: the receipts say its name, and what was given to it opens. */
  public record For(UUID organisation, String name) {}

  /** All that one batch needs while it is answered. */
  private record Desk(Instant at, Method method, For organisation, Unlocked keys, byte[] mark) {}

  /**
   * The answers in the order of the codes. A code that stands there twice is opened once, and gets
   * the same answer twice.
   *
   * @param typed at most {@link #MOST}
   */
  @Transactional
  public List<Answer> check(List<String> typed, Method method, For organisation) {
    if (typed.isEmpty() || typed.size() > MOST) {
      throw new IllegalArgumentException("A batch of " + typed.size());
    }
    List<CodeHash> asked = typed.stream().map(Code::lookupOf).map(CodeHash::new).toList();
    Set<CodeHash> distinct = new HashSet<>(asked);
    Instant now = clock.instant();
    Map<CodeHash, Opened> found = openings.open(distinct, now);
    Unlocked keys = unlock(found, distinct.size(), organisation);
    byte[] mark = SealedShare.audience(keys, organisation.organisation()).orElse(NONE);
    Desk desk = new Desk(now, method, organisation, keys, mark);
    Map<CodeHash, Answer> answers = new LinkedHashMap<>();
    List<NewReceipt> written = new ArrayList<>();
    for (CodeHash code : distinct) {
      answers.put(code, answer(found.getOrDefault(code, decoy.opened()), desk, written));
    }
    write(written);
    counts.add(organisation.organisation(), now, distinct.size());
    return asked.stream().map(answers::get).toList();
  }

  private Unlocked unlock(Map<CodeHash, Opened> found, int asked, For organisation) {
    Stream<UUID> others = Stream.of(decoy.opened().id(), organisation.organisation());
    List<UUID> owners =
        Stream.concat(found.values().stream().map(Opened::id), others).distinct().toList();
    return secrets.unlock(owners, decoy.opened().id(), asked - found.size());
  }

  private static Answer answer(Opened share, Desk desk, List<NewReceipt> written) {
    boolean valid = share.isCurrent() & share.isFor(Optional.of(desk.mark()));
    Shown shown = SealedShare.shown(desk.keys(), share.id(), share.sealedShown());
    ReceiptDetails details =
        ReceiptDetails.now(
            desk.at(), desk.method(), Optional.of(desk.organisation().name()), valid, shown);
    NewReceipt receipt = NewReceipt.of(share, desk.keys(), details);
    written.add(receipt);
    return valid ? receipt.answer(shown, desk.at()) : new Answer.NotValid();
  }

  /** Two statements for shares and two for what is none; a line that nobody reads fills a gap. */
  private void write(List<NewReceipt> written) {
    UUID nobody = decoy.opened().id();
    List<Line> known =
        written.stream().filter(each -> !each.share().equals(nobody)).map(Batches::line).toList();
    List<Line> unknown =
        written.stream().filter(each -> each.share().equals(nobody)).map(Batches::line).toList();
    Line filler = line(written.get(0));
    int place = ThreadLocalRandom.current().nextInt(DECOY_LINES);
    if (known.isEmpty()) {
      openings.addDecoyLines(List.of(filler), place, DECOY_LINES);
    } else {
      openings.addReceipts(known);
    }
    openings.addDecoyLines(unknown.isEmpty() ? List.of(filler) : unknown, place, DECOY_LINES);
  }

  private static Line line(NewReceipt receipt) {
    return new Line(
        receipt.share(), receipt.line(), receipt.details(), receipt.head(), receipt.valid());
  }
}
