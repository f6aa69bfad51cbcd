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

/** How often something may be tried, by address written and by network address. */
@ApplicationScoped
public class Limits {

  /** What is limited: tries by address, tries by client, and the time in which they are counted. */
  public enum Kind {
    SIGN_IN(10, 100, Duration.ofMinutes(15)),
    LETTER(5, 60, Duration.ofHours(1)),
    INVITATION(10, 200, Duration.ofHours(1));

    private final int byAddress;
    private final int byClient;
    private final Duration window;

    Kind(int byAddress, int byClient, Duration window) {
      this.byAddress = byAddress;
      this.byClient = byClient;
      this.window = window;
    }
  }

  private static final int KEYS = 20_000;

  private final Map<Kind, Throttle> addresses =
      throttles(kind -> new Throttle(kind.byAddress, kind.window, KEYS));
  private final Map<Kind, Throttle> clients =
      throttles(kind -> new Throttle(kind.byClient, kind.window, KEYS));

  Optional<Instant> wait(Kind kind, String address, String client, Instant now) {
    return addresses
        .get(kind)
        .wait(key(address), now)
        .or(() -> clients.get(kind).wait(client, now));
  }

  void count(Kind kind, String address, String client, Instant now) {
    addresses.get(kind).count(key(address), now);
    clients.get(kind).count(client, now);
  }

  void forget(Kind kind, String address) {
    addresses.get(kind).forget(key(address));
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
