package org.fanal.employers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanal.disclosure.GivenShare;
import org.fanal.disclosure.GivenShares;
import org.fanal.disclosure.Method;
import org.fanal.disclosure.ShareId;
import org.fanal.employers.store.FollowedRow;
import org.fanal.employers.store.FollowedRows;
import org.fanal.employers.store.NewsRows;
import org.fanal.kernel.PersonId;
import org.fanal.people.Organisation;
import org.fanal.people.Organisations;
import org.fanal.platform.Hashes;
import org.fanal.platform.Outbox;
import org.fanal.platform.Secrets;

/**
 * Notices what became of the shares that an organisation was given: whether one turned current or
 * not, and how near its end is. It looks at no fact of a share, so it leaves no receipt; beginning
 * to watch one is a check and leaves one.
 */
@ApplicationScoped
public class Following {

  private static final String MARK = "employers/followed";
  private static final Duration LEFT_STAYS = Duration.ofDays(30);

  private Organisations organisations;
  private GivenShares given;
  private Roster roster;
  private FollowedRows rows;
  private NewsRows news;
  private Outbox outbox;
  private Secrets secrets;
  private Clock clock;

  protected Following() {}

  @Inject
  public Following(
      Organisations organisations,
      GivenShares given,
      Roster roster,
      FollowedRows rows,
      NewsRows news,
      Outbox outbox,
      Secrets secrets,
      Clock clock) {
    this.organisations = organisations;
    this.given = given;
    this.roster = roster;
    this.rows = rows;
    this.news = news;
    this.outbox = outbox;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Those that have been followed since the last look, for members. */
  @Transactional
  public Map<ShareId, Followed> of(PersonId member, UUID organisation) {
    if (organisations.roleOf(member, organisation).isEmpty()) {
      return Map.of();
    }
    Map<String, FollowedRow> known = known(organisation);
    Function<ShareId, String> mark = marks(organisation);
    Map<ShareId, Followed> all = new HashMap<>();
    for (GivenShare share : given.unopened(organisation, Roster.MOST)) {
      Optional.ofNullable(known.get(mark.apply(share.id())))
          .ifPresent(row -> all.put(share.id(), row.followed()));
    }
    return Map.copyOf(all);
  }

  /** Those of which nothing is kept any more, for 30 days after that was noticed, for members. */
  @Transactional
  public List<Followed> left(PersonId member, UUID organisation) {
    Instant since = clock.instant().minus(LEFT_STAYS);
    return organisations.roleOf(member, organisation).isEmpty()
        ? List.of()
        : rows.of(organisation).stream()
            .filter(row -> row.hasLeft() && !row.hasLeftBefore(since))
            .map(FollowedRow::followed)
            .toList();
  }

  /** How many have news since that instant, for members. */
  @Transactional
  public long news(PersonId member, UUID organisation, Instant since) {
    return organisations.roleOf(member, organisation).isEmpty()
        ? 0
        : rows.of(organisation).stream()
            .map(FollowedRow::followed)
            .filter(one -> one.hasNewsSince(since))
            .count();
  }

  /**
   * Begins or ends to watch a share.
   *
   * @return false when they may not check, or nothing of that id was given to the organisation
   */
  @Transactional
  public boolean watch(PersonId member, UUID organisation, ShareId share, boolean wanted) {
    boolean may =
        wanted
            ? roster.check(member, organisation, share, Method.WATCH).isPresent()
            : roster.mayCheck(member, organisation, share);
    if (may) {
      look(organisation);
      known(organisation).get(marks(organisation).apply(share)).watch(wanted);
    }
    return may;
  }

  @Transactional
  public List<UUID> admitted() {
    return organisations.all().stream()
        .filter(Organisation::admitted)
        .map(Organisation::id)
        .toList();
  }

  /** Notices what changed; a second look right after the first finds nothing. */
  @Transactional
  public void look(UUID organisation) {
    Map<String, FollowedRow> known = known(organisation);
    Function<ShareId, String> mark = marks(organisation);
    Instant now = clock.instant();
    boolean changed = false;
    List<GivenShare> shares = given.unopened(organisation, Roster.MOST);
    for (GivenShare share : shares) {
      FollowedRow row = known.remove(mark.apply(share.id()));
      if (row == null) {
        rows.add(begin(organisation, mark.apply(share.id()), share, now));
      } else {
        changed |= note(organisation, row, share, now);
      }
    }
    changed |=
        shares.size() < Roster.MOST
            ? noteLeft(organisation, known.values(), now)
            : forget(known.values());
    if (changed) {
      news.owe(organisation);
    }
  }

  /** An end like any other; one that was told before is not told again. */
  private boolean noteLeft(UUID organisation, Collection<FollowedRow> left, Instant now) {
    boolean changed = false;
    for (FollowedRow row : left) {
      if (row.hasLeftBefore(now.minus(LEFT_STAYS))) {
        rows.delete(row);
      } else if (!row.hasLeft()) {
        changed |= leave(organisation, row, now);
      }
    }
    return changed;
  }

  private boolean leave(UUID organisation, FollowedRow row, Instant now) {
    Followed before = row.followed();
    row.leave(now);
    if (before.isCurrent() && before.isWatched()) {
      outbox.publish(new ShareTurned(organisation, before.id(), false, false, now));
    }
    return before.isCurrent();
  }

  /** A list that is full says nothing of what is not in it. */
  private boolean forget(Collection<FollowedRow> unlisted) {
    unlisted.forEach(rows::delete);
    return false;
  }

  private static FollowedRow begin(UUID organisation, String mark, GivenShare share, Instant now) {
    byte[] bytes = HexFormat.of().parseHex(mark);
    return new FollowedRow(organisation, bytes, share.isCurrent(), nearness(share, now));
  }

  private boolean note(UUID organisation, FollowedRow row, GivenShare share, Instant now) {
    Followed before = row.followed();
    Nearness nearness = nearness(share, now);
    boolean turned = before.isCurrent() != share.isCurrent();
    boolean neared = nearness.isNearerThan(before.nearness());
    if (turned) {
      row.turn(share.isCurrent(), now);
      tell(organisation, before, share, now);
    }
    if (neared) {
      row.near(nearness, now);
    } else if (nearness != before.nearness()) {
      row.recede(nearness);
    }
    return turned || (neared && share.isCurrent());
  }

  private void tell(UUID organisation, Followed before, GivenShare share, Instant now) {
    if (before.isWatched()) {
      boolean over = share.until().isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC));
      outbox.publish(new ShareTurned(organisation, before.id(), share.isCurrent(), over, now));
    }
  }

  private static Nearness nearness(GivenShare share, Instant now) {
    return Nearness.of(share.until(), LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  private Map<String, FollowedRow> known(UUID organisation) {
    return rows.of(organisation).stream()
        .collect(Collectors.toMap(FollowedRow::mark, Function.identity()));
  }

  private Function<ShareId, String> marks(UUID organisation) {
    byte[] key = secrets.derive(organisation, MARK);
    return share -> HexFormat.of().formatHex(Hashes.hmac(key, share.toString()));
  }
}
