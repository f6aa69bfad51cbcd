package org.fanal.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fanal.bench.Trainee.Stage;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.courseware.Step;

/** Five hundred trainees over all stages, in five cohorts of one trainer, straight into tables. */
final class Seeding {

  static final int TRAINEES = 500;
  static final int COHORT = 100;

  private static final String PROGRAMME = "peers";
  private static final String ACCOUNT =
      "insert into account (id, email, password_hash, chosen_name, language, region, zone,"
          + " created_at, version) values (?, ?, ?, ?, 'fr', 'CA-QC', 'America/Toronto', ?, 1)";
  private static final String ROLE = "insert into account_role (account_id, role) values (?, ?)";
  private static final String SESSION =
      "insert into person_session (id, token_hash, account_id, created_at, renewed_at,"
          + " expires_at) values (?, ?, ?, ?, ?, ?)";

  private final Database database;
  private final Module module;
  private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
  private final List<Step> steps = new ArrayList<>();
  private final List<Lesson> lessons = new ArrayList<>();

  Seeding(Database database, Module module) {
    this.database = database;
    this.module = module;
    for (Lesson lesson : module.lessons()) {
      for (Step step : lesson.steps()) {
        lessons.add(lesson);
        steps.add(step);
      }
    }
  }

  record Seeded(List<Trainee> trainees, Trainee trainer, List<String> cohorts) {}

  Seeded seed() throws SQLException {
    List<Trainee> trainees = new ArrayList<>();
    for (int i = 0; i < TRAINEES; i++) {
      trainees.add(new Trainee(id(), token(i), Stage.of(i)));
    }
    Trainee trainer = new Trainee(id(), token(TRAINEES), Stage.ENROLLED);
    List<Trainee> all = new ArrayList<>(trainees);
    all.add(trainer);
    people(all, trainer);
    List<String> cohorts = cohorts(trainer);
    enrolments(trainees, cohorts);
    studies(trainees);
    return new Seeded(trainees, trainer, cohorts);
  }

  /** One person more, in that role and signed in. */
  static Trainee somebody(Database database, String role, String token, LocalDateTime now)
      throws SQLException {
    Trainee person = new Trainee(id(), token, Stage.ENROLLED);
    String email = "bench-" + person.id() + "@example.org";
    database.insert(ACCOUNT, List.<Object[]>of(new Object[] {person.id(), email, "-", role, now}));
    database.insert(ROLE, List.<Object[]>of(new Object[] {person.id(), role}));
    database.insert(
        SESSION,
        List.<Object[]>of(
            new Object[] {id(), hash(token), person.id(), now, now, now.plusHours(8)}));
    return person;
  }

  private void people(List<Trainee> all, Trainee trainer) throws SQLException {
    List<Object[]> accounts = new ArrayList<>();
    List<Object[]> roles = new ArrayList<>();
    List<Object[]> sessions = new ArrayList<>();
    for (Trainee person : all) {
      String email = "bench-" + person.id() + "@example.org";
      String name = "Pair " + accounts.size();
      accounts.add(new Object[] {person.id(), email, "-", name, now});
      roles.add(new Object[] {person.id(), person == trainer ? "TRAINER" : "TRAINEE"});
      sessions.add(
          new Object[] {id(), hash(person.token()), person.id(), now, now, now.plusHours(8)});
    }
    database.insert(ACCOUNT, accounts);
    database.insert(ROLE, roles);
    database.insert(SESSION, sessions);
  }

  private List<String> cohorts(Trainee trainer) throws SQLException {
    List<String> ids = new ArrayList<>();
    List<Object[]> cohorts = new ArrayList<>();
    List<Object[]> trainers = new ArrayList<>();
    for (int i = 0; i < TRAINEES / COHORT; i++) {
      ids.add(id());
      cohorts.add(new Object[] {ids.get(i), PROGRAMME, "Cohorte " + (i + 1), now});
      trainers.add(new Object[] {ids.get(i), trainer.id(), now});
    }
    database.insert(
        "insert into cohort (id, programme, name, made_at) values (?, ?, ?, ?)", cohorts);
    database.insert(
        "insert into cohort_trainer (cohort_id, person_id, since) values (?, ?, ?)", trainers);
    return ids;
  }

  private void enrolments(List<Trainee> trainees, List<String> cohorts) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (Trainee trainee : trainees) {
      String cohort = cohorts.get(rows.size() / COHORT);
      rows.add(new Object[] {id(), trainee.id(), PROGRAMME, cohort, now.minusDays(30)});
    }
    database.insert(
        "insert into enrolment (id, person_id, programme, adult, lived_experience, cohort_id,"
            + " enrolled_at) values (?, ?, ?, true, true, ?, ?)",
        rows);
  }

  private void studies(List<Trainee> trainees) throws SQLException {
    List<Object[]> studies = new ArrayList<>();
    List<Object[]> marks = new ArrayList<>();
    List<Object[]> scenarios = new ArrayList<>();
    for (int i = 0; i < trainees.size(); i++) {
      Trainee trainee = trainees.get(i);
      if (trainee.stage() == Stage.ENROLLED) {
        continue;
      }
      boolean reading = trainee.stage() == Stage.READING;
      boolean done = trainee.stage() == Stage.DONE;
      int at = reading ? i % steps.size() : steps.size();
      studies.add(study(trainee, reading ? at : -1, done));
      for (int step = 0; step < at; step++) {
        marks.add(mark(trainee, step));
      }
      if (done) {
        module.scenarios().forEach(it -> scenarios.add(scenario(trainee, it.id().toString())));
      }
    }
    database.insert(
        "insert into module_study (person_id, programme, module, version, opened_at, place_kind,"
            + " place_lesson, place_inner, visited_at, mastered_at, completed_at, completion_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        studies);
    database.insert(
        "insert into step_mark (person_id, programme, module, step, lesson, version, marked_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        marks);
    database.insert(
        "insert into scenario_done (person_id, programme, module, scenario, version, choice,"
            + " sealed, sequence, done_at, saved_at) values (?, ?, ?, ?, ?, 'a', '', 1, ?, ?)",
        scenarios);
  }

  private Object[] study(Trainee trainee, int step, boolean done) {
    Object finished = done ? now.minusDays(2) : null;
    return new Object[] {
      trainee.id(),
      PROGRAMME,
      module.id().toString(),
      module.versionId(),
      now.minusDays(20),
      step >= 0 ? "step" : done ? "complete" : "check",
      step >= 0 ? lessons.get(step).id().toString() : null,
      step >= 0 ? steps.get(step).id().toString() : null,
      now.minusDays(1),
      finished,
      finished,
      done ? id() : null
    };
  }

  private Object[] mark(Trainee trainee, int step) {
    return new Object[] {
      trainee.id(),
      PROGRAMME,
      module.id().toString(),
      steps.get(step).id().toString(),
      lessons.get(step).id().toString(),
      module.versionId(),
      now.minusDays(10)
    };
  }

  private Object[] scenario(Trainee trainee, String scenario) {
    return new Object[] {
      trainee.id(),
      PROGRAMME,
      module.id().toString(),
      scenario,
      module.versionId(),
      now.minusDays(3),
      now.minusDays(3)
    };
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private static String token(int number) {
    return "bench-" + "x".repeat(31) + String.format("%06d", number);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
