package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanal.certification.Awards.Sourced;
import org.fanal.certification.store.AwardRows;
import org.fanal.certification.store.BulkRows.Item;
import org.fanal.platform.Outbox;

/** Words awards anew, many in as many statements as one; of the older ones nothing is rewritten. */
@ApplicationScoped
public class BulkReissue {

  private Awards awards;
  private AwardRows rows;
  private Templates templates;
  private Outbox outbox;
  private Clock clock;

  protected BulkReissue() {}

  @Inject
  public BulkReissue(
      Awards awards, AwardRows rows, Templates templates, Outbox outbox, Clock clock) {
    this.awards = awards;
    this.rows = rows;
    this.templates = templates;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What became of each, in the order of the items. */
  @Transactional(TxType.MANDATORY)
  List<BulkOutcome> all(TemplateKey key, List<Item> items) {
    Optional<Template> newest = templates.newest(key);
    Map<UUID, Award> found = locked(items);
    List<Award> old = new ArrayList<>();
    List<BulkOutcome> outcomes = new ArrayList<>();
    for (Item item : items) {
      Optional<Award> award = award(item, found);
      BulkOutcome outcome = judge(award, newest, clock.instant());
      award.filter(each -> outcome == BulkOutcome.DONE).ifPresent(old::add);
      outcomes.add(outcome);
    }
    newest.ifPresent(template -> reissue(old, template));
    return outcomes;
  }

  private Map<UUID, Award> locked(List<Item> items) {
    List<AwardId> ids =
        items.stream().flatMap(item -> item.award().stream()).map(AwardId::new).toList();
    return awards.lockAll(ids).stream()
        .collect(Collectors.toMap(award -> award.id().value(), Function.identity()));
  }

  /** Empty when it is gone, or was never that person's. */
  private static Optional<Award> award(Item item, Map<UUID, Award> found) {
    return item.award()
        .map(found::get)
        .filter(award -> item.person().equals(Optional.of(award.holder().value())));
  }

  private static BulkOutcome judge(Optional<Award> award, Optional<Template> newest, Instant now) {
    if (award.isEmpty()) {
      return BulkOutcome.NOBODY;
    }
    if (newest.isEmpty() || award.get().template().equals(newest)) {
      return BulkOutcome.ALREADY;
    }
    Term term = award.get().term();
    return term.isReplaced() || !term.standsAt(now) ? BulkOutcome.NOT_STANDING : BulkOutcome.DONE;
  }

  private void reissue(List<Award> old, Template newest) {
    List<Sourced> fresh =
        old.stream().map(each -> new Sourced(each.reissued(newest), source(each, newest))).toList();
    if (fresh.isEmpty()) {
      return;
    }
    awards.recordAll(fresh);
    rows.replaceAll(old.stream().map(award -> award.id().value()).toList());
    for (int i = 0; i < old.size(); i++) {
      Award older = old.get(i);
      UUID newer = fresh.get(i).award().id().value();
      outbox.publish(new AwardReplaced(older.id().value(), newer, older.holder().value()));
    }
  }

  /** The same award is worded only once by the same version. */
  private static UUID source(Award older, Template newest) {
    String named = older.id() + "/" + newest.number();
    return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
  }
}
