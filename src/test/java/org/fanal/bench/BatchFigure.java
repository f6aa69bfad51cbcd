package org.fanal.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** An employer's program asks for two hundred codes at once, all of them good. */
final class BatchFigure {

  private static final int TRIES = 10;
  private static final String KEY = "fanal_" + "b".repeat(43);

  private final Browser browser;
  private final Database database;

  BatchFigure(Browser browser, Database database) {
    this.browser = browser;
    this.database = database;
  }

  Figure measure(Trainee owner, List<String> codes) throws SQLException {
    prepare(owner.id());
    String asked = codes.stream().collect(Collectors.joining("\",\"", "{\"codes\":[\"", "\"]}"));
    long[] nanos = LongStream.range(0, TRIES).map(i -> nanos(asked, codes.size())).toArray();
    return Figure.below(
        2,
        "A batch of " + codes.size() + " codes, seconds",
        LongStream.of(nanos).max().orElseThrow() / 1e9,
        "%.2f (the slowest of " + TRIES + "), median %.2f",
        Statistics.median(nanos) / 1e9);
  }

  private long nanos(String asked, int codes) {
    long begin = System.nanoTime();
    Browser.Answer answer = browser.call("/api/v1/checks", KEY, asked);
    long took = System.nanoTime() - begin;
    boolean all = answer.text().split("\"current\":true", -1).length == codes + 1;
    Browser.expect(answer.status() == 200 && all, "/api/v1/checks", answer);
    return took;
  }

  private void prepare(String owner) throws SQLException {
    String organisation = UUID.randomUUID().toString();
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    database.insert(
        "insert into organisation (id, name, created_at, handle) values (?, ?, ?, ?)",
        List.<Object[]>of(new Object[] {organisation, "Centre mesuré", now, "BENCH000"}));
    database.insert(
        "insert into organisation_member (organisation_id, account_id, since, role)"
            + " values (?, ?, ?, 'OWNER')",
        List.<Object[]>of(new Object[] {organisation, owner, now}));
    database.insert(
        "insert into employer_key (id, organisation_id, name, token_hash, made_at, made_by)"
            + " values (?, ?, ?, ?, ?, ?)",
        List.<Object[]>of(
            new Object[] {
              UUID.randomUUID().toString(),
              organisation,
              "bench",
              hash("fanal employer key " + KEY),
              now,
              owner
            }));
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException(never);
    }
  }
}
