package org.fanal.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fanal.courseware.Module;

/**
 * Five thousand attestations from the command line, and then the same five thousand in new words:
 * from the request to the last row, the wait for the job's start included.
 */
final class BulkFigures {

  private static final int ROWS = 5_000;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String WAITING =
      "select count(*) from outbox_event where delivered_at is null and parked_at is null";

  private final Application application;
  private final Database database;
  private final Module module;
  private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);

  BulkFigures(Application application, Database database, Module module) {
    this.application = application;
    this.database = database;
    this.module = module;
  }

  List<Figure> all() throws IOException, SQLException {
    List<String> addresses = people();
    double attested =
        pace(
            "{\"act\":\"attest\",\"programme\":\"peers\"}\naddress\n"
                + String.join("\n", addresses));
    publish();
    double reissued = pace("{\"act\":\"reissue\",\"programme\":\"peers\",\"paper\":\"theory\"}");
    long begin = System.nanoTime();
    database.until(WAITING, 0, PATIENCE);
    double told = (System.nanoTime() - begin) / 1e9;
    return List.of(
        Figure.atLeast(
            100, "Attestations of a job of " + ROWS + " a second, sealed", attested, "%.0f/s"),
        Figure.atLeast(
            100, "Awards of a job of " + ROWS + " worded anew a second", reissued, "%.0f/s"),
        Figure.of(
            "Until everybody was told of them, after the last",
            String.format(Locale.ROOT, "%.1f s", told)));
  }

  /** Rows a second of the job that this list starts. */
  private double pace(String list) throws IOException {
    long jobs = database.number("select count(*) from bulk_job where state = 'OVER'");
    long begin = System.nanoTime();
    ask(list);
    database.until("select count(*) from bulk_job where state = 'OVER'", jobs + 1, PATIENCE);
    double seconds = (System.nanoTime() - begin) / 1e9;
    long done =
        database.number(
            "select count(*) from bulk_item i join bulk_job j on j.id = i.job_id"
                + " where i.outcome = 'DONE' and j.id ="
                + " (select id from bulk_job order by started_at desc limit 1)");
    if (done < ROWS) {
      throw new IllegalStateException(done + " rows were done of " + ROWS);
    }
    return done / seconds;
  }

  private void ask(String list) throws IOException {
    Process asking =
        new ProcessBuilder(
                "deploy/fanal", "credential", "bulk", "--data", application.data().toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (OutputStream in = asking.getOutputStream()) {
      in.write(list.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** People who completed one module and whose theory was attested, before there were papers. */
  private List<String> people() throws SQLException {
    List<String> addresses = new ArrayList<>();
    List<Object[]> accounts = new ArrayList<>();
    List<Object[]> enrolments = new ArrayList<>();
    List<Object[]> studies = new ArrayList<>();
    List<Object[]> facts = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      String person = UUID.randomUUID().toString();
      String address = "bulk-" + i + "@example.org";
      addresses.add(address);
      accounts.add(new Object[] {person, address, "Pair " + i, now});
      enrolments.add(new Object[] {UUID.randomUUID().toString(), person, now});
      studies.add(
          new Object[] {
            person,
            module.id().value(),
            module.versionId(),
            now,
            now,
            now,
            UUID.randomUUID().toString()
          });
      facts.add(new Object[] {UUID.randomUUID().toString(), person, now, person});
    }
    database.insert(
        "insert into account (id, email, password_hash, chosen_name, language, region, zone,"
            + " created_at, version) values (?, ?, '-', ?, 'fr', 'CA-QC', 'America/Toronto', ?, 1)",
        accounts);
    database.insert(
        "insert into enrolment (id, person_id, programme, adult, lived_experience, enrolled_at)"
            + " values (?, ?, 'peers', true, true, ?)",
        enrolments);
    database.insert(
        "insert into module_study (person_id, programme, module, version, opened_at, place_kind,"
            + " visited_at, completed_at, completion_id)"
            + " values (?, 'peers', ?, ?, ?, 'complete', ?, ?, ?)",
        studies);
    database.insert(
        "insert into standing_fact (id, person_id, programme, number, kind, entered_at, rules,"
            + " actor_id) values (?, ?, 'peers', 1, 'THEORY_ATTESTED', ?, '2026-11-21', ?)",
        facts);
    return addresses;
  }

  /** As an administrator does, on the page. */
  private void publish() throws SQLException {
    Trainee administrator =
        Seeding.somebody(database, "ADMINISTRATOR", "bench-" + "a".repeat(37), now);
    Browser browser = new Browser(application.address()).as(administrator);
    PageForm form = new PageForm("", Map.of("seen", "0", "note", "Mesure"));
    Browser.Answer answer =
        browser.post("/do/admin/templates/peers/theory/publish", "text/html", form.body());
    Browser.expect(answer.location().endsWith("published"), "publish", answer);
  }
}
