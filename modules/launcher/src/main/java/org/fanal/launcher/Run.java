package org.fanal.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One start of Fanal, from the first check to the last process stopped. */
final class Run {

  private final Settings settings;
  private final PrintStream out;
  private final Object stopping = new Object();

  private DataFolder data;
  private Optional<EmbeddedDatabase> database = Optional.empty();
  private Optional<ApplicationServer> application = Optional.empty();
  private boolean isStopped;

  Run(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  void untilStopped() throws LaunchRefused {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    try {
      start();
      out.println(Greeting.of(settings, data.path()));
      awaitAnyEnd();
    } catch (IOException e) {
      stop();
      throw new LaunchRefused(Words.say("folder.unwritable", settings.data()), e);
    } catch (LaunchRefused refusal) {
      stop();
      throw refusal;
    }
  }

  private void start() throws LaunchRefused, IOException {
    long begin = System.nanoTime();
    if (!settings.demo()) {
      settings.keys().refuseForRealUse();
    }
    data = DataFolder.open(settings.data(), settings.demo());
    ApplicationServer server = new ApplicationServer(settings, data);
    server.refuseToStart();
    ExternalDatabase connection = connection();
    say("progress.application");
    unlessStopped(
        () -> {
          server.start(environment(connection));
          application = Optional.of(server);
        });
    server.awaitReady();
    say("progress.ready", (System.nanoTime() - begin) / 1_000_000_000L);
  }

  private ExternalDatabase connection() throws LaunchRefused, IOException {
    if (settings.externalDatabase().isPresent()) {
      say("progress.database.external");
      settings.externalDatabase().get().check();
      return settings.externalDatabase().get();
    }
    say("progress.database");
    EmbeddedDatabase own = EmbeddedDatabase.start(data.path().resolve("database"), 0);
    unlessStopped(() -> database = Optional.of(own));
    return new ExternalDatabase(own.url(), own.user(), own.password());
  }

  /** Handed over in the environment, which other users of the machine cannot read. */
  private Map<String, String> environment(ExternalDatabase connection) {
    Map<String, String> environment = new HashMap<>();
    environment.put("FANAL_PUBLIC_ADDRESS", settings.address());
    environment.putAll(System.getenv());
    environment.put("FANAL_DB_URL", connection.url());
    environment.put("FANAL_DB_USER", connection.user());
    environment.put("FANAL_DB_PASSWORD", connection.password());
    environment.put("FANAL_DEMO", String.valueOf(settings.demo()));
    environment.put("FANAL_HOME", data.path().toString());
    environment.putAll(settings.keys().environment());
    environment.put("FANAL_DEMO_FOLDER", settings.checkout().resolve("deploy/demo").toString());
    return environment;
  }

  private void awaitAnyEnd() throws LaunchRefused, IOException {
    CompletableFuture<ProcessHandle> applicationEnd = application.orElseThrow().handle().onExit();
    CompletableFuture<?> end =
        database
            .map(own -> CompletableFuture.anyOf(applicationEnd, own.process().onExit()))
            .orElse(CompletableFuture.anyOf(applicationEnd));
    end.join();
    unlessStopped(
        () -> {
          throw Words.refusal(applicationEnd.isDone() ? "ended.application" : "ended.database");
        });
  }

  /** While Fanal stops, nothing new begins and nothing that ends is a surprise. */
  private void unlessStopped(Step step) throws LaunchRefused, IOException {
    synchronized (stopping) {
      if (!isStopped) {
        step.take();
      }
    }
  }

  private void stop() {
    synchronized (stopping) {
      if (isStopped) {
        return;
      }
      isStopped = true;
      try {
        stopInOrder();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      // Ctrl-C may come while the database is still being started.
      ProcessHandle.current().children().forEach(ProcessHandle::destroy);
    }
  }

  private void stopInOrder() throws IOException {
    if (application.isPresent()) {
      say("progress.stop.application");
      application.get().stop();
    }
    if (database.isPresent()) {
      say("progress.stop.database");
      database.get().close();
      say("progress.stopped");
    }
  }

  private void say(String key, Object... values) {
    out.println(Words.say(key, values));
  }

  private interface Step {
    void take() throws LaunchRefused, IOException;
  }
}
