package org.fanal.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fanal.bench.Act.Scene;
import org.fanal.bench.Load.Result;
import org.fanal.bench.Seeding.Seeded;
import org.fanal.courseware.CourseReader;
import org.fanal.courseware.Module;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;

/**
 * Starts, seeds, warms up, measures, prints, stops; within eight minutes. {@code pages} or {@code
 * certificates} measures one half alone.
 */
public final class Bench {

  private static final Set<String> PARTS = Set.of("pages", "certificates");
  private static final List<Integer> LEVELS = List.of(1, 8, 32);
  private static final Duration WARM_UP = Duration.ofSeconds(6);
  private static final int WARM_AFTER = 4_000;
  private static final int MOST_ROUNDS = 3;
  private static final Duration MEASURE = Duration.ofMillis(2500);

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private final Set<String> parts;

  private Bench(Set<String> parts) {
    this.parts = parts;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    try (Application application = new Application(Path.of(".data/bench"))) {
      new Bench(arguments.length == 0 ? PARTS : Set.of(arguments)).measure(application);
    }
  }

  private void measure(Application application) throws IOException, SQLException {
    String machine = Machine.inWords();
    application.empty();
    Duration empty = application.start();
    application.close();
    Duration again = application.start();
    ProcessFigures server = application.process("payara.pid");
    long heapAtStart = server.heapMegabytes();
    try (Database database = Database.of(application)) {
      Instant before = Instant.now();
      Module module = module();
      Duration content = Duration.between(before, Instant.now());
      Seeded seeded = new Seeding(database, module).seed();
      ProcessFigures mariadb = application.process("database/mariadb.pid");
      out.println("Machine: " + machine + "\n");
      if (parts.contains("pages")) {
        pages(application, database, module, seeded, new Load(server, mariadb, database));
      }
      if (parts.contains("certificates")) {
        if (parts.size() == 1) {
          Scenes scenes = new Scenes(application.address(), module, seeded);
          out.println(table(new Load(server, mariadb, database), scenes.checks()));
        }
        CertificateFigures figures = new CertificateFigures(application, database);
        out.println(Figure.table(figures.all(module, seeded)));
      }
      out.printf(
          Locale.ROOT,
          "Ready after %.1f s on an empty folder, %.1f s on a used one; all content is read in %.1f s"
              + " (the first time in a process).%n"
              + "Heap alive %d MB at start, %d MB after the load; resident %d MB, MariaDB %d MB.%n",
          empty.toMillis() / 1000.0,
          again.toMillis() / 1000.0,
          content.toMillis() / 1000.0,
          heapAtStart,
          server.heapMegabytes(),
          server.residentMegabytes(),
          mariadb.residentMegabytes());
    }
  }

  private void pages(
      Application application, Database database, Module module, Seeded seeded, Load load) {
    Scenes scenes = new Scenes(application.address(), module, seeded);
    List<Scene> all = new ArrayList<>(scenes.all());
    all.addAll(new CheckScenes(application.address(), module, seeded.trainees(), database).all());
    out.println(table(load, all));
    weights(new Browser(application.address()), scenes);
  }

  /** On a slow machine the compiler needs as many requests as on a fast one. */
  private static void warmUp(Load load, Scene scene) {
    int done = 0;
    for (int round = 0; round < MOST_ROUNDS && done < WARM_AFTER; round++) {
      done += load.run(scene, 8, WARM_UP).nanos().length;
    }
  }

  private Table table(Load load, List<Scene> scenes) {
    scenes.forEach(scene -> load.run(scene, 8, WARM_UP));
    scenes.stream().filter(scene -> scene.aim() > 0).forEach(scene -> warmUp(load, scene));
    Table table = new Table(LEVELS);
    for (Scene scene : scenes) {
      List<Result> results = new ArrayList<>();
      LEVELS.forEach(connections -> results.add(load.run(scene, connections, MEASURE)));
      table.add(scene, results);
    }
    return table;
  }

  private void weights(Browser browser, Scenes scenes) {
    Weight home = Weight.of(browser, "/");
    out.printf(
        Locale.ROOT,
        "Compressed: home %.1f kB, a first visit with all its files %.1f kB (aim ≤ 120).%n",
        home.page() / 1000.0,
        home.firstVisit() / 1000.0);
  }

  private static Module module() throws IOException {
    return CourseReader.read(Path.of("content"))
        .clean()
        .flatMap(course -> course.findProgramme(new ProgrammeId("peers")))
        .flatMap(programme -> programme.findModule(new ModuleId("m1")))
        .orElseThrow();
  }
}
