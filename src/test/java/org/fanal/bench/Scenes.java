package org.fanal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.fanal.bench.Act.Scene;
import org.fanal.bench.Seeding.Seeded;
import org.fanal.bench.Trainee.Stage;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;

/** What people do, as their browsers do it. */
final class Scenes {

  static final int ANY_NUMBER = Integer.MAX_VALUE;

  private static final String LEARN = "/learn/peers/m1";

  private final URI site;
  private final Module module;
  private final Seeded seeded;
  private final AtomicInteger turn = new AtomicInteger();

  Scenes(URI site, Module module, Seeded seeded) {
    this.site = site;
    this.module = module;
    this.seeded = seeded;
  }

  List<Scene> all() {
    return List.of(
        page("home", 0, "/", nobody()),
        page("dashboard", 2, "/dashboard", Optional.of(Stage.READING)),
        page("lesson step", 0, firstStep(), Optional.of(Stage.READING)),
        new Scene("« Suivant », with its redirect", 2, ANY_NUMBER, this::next),
        page(
            "the page /v, bytes from memory: what a request costs by itself", 0, "/v/fr", nobody()),
        verification("/v answered", ",active,"),
        verification("/v refused", ",withdrawn,"),
        cohortTable(),
        signIn());
  }

  /** What whoever has a code does; part of both halves. */
  List<Scene> checks() {
    return List.of(
        verification("/v answered", ",active,"), verification("/v refused", ",withdrawn,"));
  }

  /** Each connection at an account of its own, since tries at one are limited. */
  private Scene signIn() {
    return new Scene(
        "sign-in",
        0,
        40,
        connection -> {
          Browser browser = new Browser(site);
          String[] account = demo("accounts.csv", ",trainee,", connection).split(",");
          String body =
              new PageForm("", Map.of("email", account[0], "password", account[1])).body();
          return () -> () -> expect(204, browser.post("/do/session", "application/json", body));
        });
  }

  private static Optional<Stage> nobody() {
    return Optional.empty();
  }

  /** Codes of the demo in that state; every opening leaves a receipt. */
  private Scene verification(String name, String state) {
    return new Scene(
        name,
        1.5,
        ANY_NUMBER,
        connection -> {
          Browser browser = new Browser(site);
          String code = demo("shares.csv", state, connection).split(",")[0];
          PageForm form = new PageForm("", Map.of("code", code));
          return () -> () -> expect(200, browser.post("/v/answer", "*/*", form.body()));
        });
  }

  /** A line of the demo's files that holds the word. */
  private static String demo(String file, String word, int number) {
    try (Stream<String> lines = Files.lines(Path.of("deploy/demo", file))) {
      List<String> fitting = lines.filter(line -> line.contains(word)).toList();
      return fitting.get(number % fitting.size());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Scene cohortTable() {
    return new Scene(
        "cohort table (" + Seeding.COHORT + " people)",
        0,
        ANY_NUMBER,
        connection -> {
          Browser browser = new Browser(site).as(seeded.trainer());
          String path = "/trainer/" + seeded.cohorts().get(connection % seeded.cohorts().size());
          return () -> () -> browser.page(path);
        });
  }

  String firstStep() {
    Lesson lesson = module.lessons().get(0);
    return LEARN + "/" + lesson.id() + "/" + lesson.steps().get(0).id();
  }

  /** Each time another trainee of that stage, so that no cache of one person flatters. */
  private Scene page(String name, double aim, String path, Optional<Stage> stage) {
    return new Scene(
        name,
        aim,
        ANY_NUMBER,
        connection -> {
          Browser browser = new Browser(site);
          return () -> {
            stage.ifPresent(at -> browser.as(someone(at)));
            return () -> browser.page(path);
          };
        });
  }

  /** Reads on where the page before led; after the last step somebody else begins. */
  private Act next(int connection) {
    Browser browser = new Browser(site);
    return new Act() {
      private Optional<PageForm> form = Optional.empty();

      @Override
      public Runnable next() {
        if (form.isEmpty()) {
          browser.as(someone(Stage.READING));
          form = PageForm.in(browser.page(firstStep()).text(), "/do/next");
        }
        PageForm here = form.orElseThrow();
        return () -> form = PageForm.in(browser.submit(here).text(), "/do/next");
      }
    };
  }

  Trainee someone(Stage stage) {
    List<Trainee> there =
        seeded.trainees().stream().filter(trainee -> trainee.stage() == stage).toList();
    return there.get(turn.getAndIncrement() % there.size());
  }

  static void expect(int status, Browser.Answer answer) {
    Browser.expect(answer.status() == status, "", answer);
  }
}
