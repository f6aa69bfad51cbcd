package org.fanal.platform;

import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.fanal.platform.store.AuditRows;
import org.fanal.platform.store.OutboxRows;
import org.fanal.platform.store.OwnerKeys;
import org.fanal.testing.TestDatabase;

/** The platform's beans on the test database, for tests of any feature. */
public final class PlatformFixture {

  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  private PlatformFixture() {}

  public static Settings settings(Map<String, String> values) {
    return new Settings(config(values));
  }

  public static byte[] masterKey(Map<String, String> values) {
    Settings settings = settings(values);
    return new MasterKey(settings, new KeyDevice(settings)).bytes();
  }

  static MasterKey aMasterKey() {
    Settings settings = settings(Map.of("fanal.master.key", KEY));
    return new MasterKey(settings, new KeyDevice(settings));
  }

  public static Secrets secrets() {
    return new Secrets(
        new OwnerKeys(TestDatabase.running().entities()), aMasterKey(), Clock.systemUTC());
  }

  public static Audit audit(Clock clock) {
    return new Audit(new AuditRows(TestDatabase.running().entities()), clock);
  }

  /** An outbox whose events are only stored: the test reads the table. */
  public static Outbox outbox(Clock clock) {
    return new Outbox(
        new OutboxRows(TestDatabase.running().entities()), new EventJson(), clock, Silence.event());
  }

  private static Config config(Map<String, String> values) {
    return (Config)
        java.lang.reflect.Proxy.newProxyInstance(
            PlatformFixture.class.getClassLoader(),
            new Class<?>[] {Config.class},
            (proxy, method, arguments) ->
                Optional.ofNullable(values.get(arguments[0]))
                    .map(value -> converted(value, (Class<?>) arguments[1])));
  }

  private static Object converted(String value, Class<?> type) {
    if (type == Boolean.class) {
      return Boolean.valueOf(value);
    }
    return type == Integer.class ? Integer.valueOf(value) : value;
  }
}
