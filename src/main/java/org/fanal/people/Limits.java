package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fanal.people.model.Throttle;
import org.fanal.platform.Hashes;

/**
 * How often something may be tried: at an address by one client, at an address by all, and by one
 * client in all. Somebody who guesses at an address closes it to themselves long before they close
 * it to its holder, who asks from elsewhere.
 */
@ApplicationScoped
public class Limits {

  /** What is limited: how often, and the time in which it is counted. */
  public enum Kind {
    SIGN_IN(10, 100, 100, Duration.ofMinutes(15)),
    LETTER(5, 5, 60, Duration.ofHours(1)),
    /** Apart, so that asking for other letters to an address never closes its holder's way in. */
    RESET(5, 5, 60, Duration.ofHours(1)),
    INVITATION(10, 10, 200, Duration.ofHours(1)),
    /** Looks at the records of a domain. */
    LOOKUP(20, 60, 60, Duration.ofHours(1));

    private final int byBoth;
    private final int byAddress;
    private final int byClient;
    private final Duration window;

    Kind(int byBoth, int byAddress, int byClient, Duration window) {
      this.byBoth = byBoth;
      this.byAddress = byAddress;
      this.byClient = byClient;
      this.window = window;
    }
  }

  private static final int KEYS = 20_000;

  private final Map<Kind, Throttle> both =
      throttles(kind -> new Throttle(kind.byBoth, kind.window, KEYS));
  private final Map<Kind, Throttle> addresses =
      throttles(kind -> new Throttle(kind.byAddress, kind.window, KEYS));
  private final Map<Kind, Throttle> clients =
      throttles(kind -> new Throttle(kind.byClient, kind.window, KEYS));

  /**
   * Counts a try before it is made, so that many at once are no way round.
   *
   * @return when the next one is welcome, if this one is not; it is not counted then
   */
  synchronized Optional<Instant> pass(Kind kind, String address, String client, Instant now) {
    String key = key(address);
    Optional<Instant> wait =
        both.get(kind)
            .wait(key + client, now)
            .or(() -> addresses.get(kind).wait(key, now))
            .or(() -> clients.get(kind).wait(client, now));
    if (wait.isEmpty()) {
      both.get(kind).count(key + client, now);
      addresses.get(kind).count(key, now);
      clients.get(kind).count(client, now);
    }
    return wait;
  }

  /** The try that just passed was right: it counts no more, nor do this client's wrong ones. */
  synchronized void forgive(Kind kind, String address, String client) {
    String key = key(address);
    both.get(kind).forget(key + client);
    addresses.get(kind).giveBack(key);
    clients.get(kind).giveBack(client);
  }

  private static String key(String address) {
    return HexFormat.of().formatHex(Hashes.sha256(address.strip().toLowerCase(Locale.ROOT)), 0, 16);
  }

  private static Map<Kind, Throttle> throttles(Function<Kind, Throttle> make) {
    Map<Kind, Throttle> all = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      all.put(kind, make.apply(kind));
    }
    return all;
  }
}
