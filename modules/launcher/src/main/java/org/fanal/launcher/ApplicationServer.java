package org.fanal.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payara Micro with the application, as a child process on 127.0.0.1. */
final class ApplicationServer {

  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration FIRST_ANSWER = Duration.ofSeconds(15);

  private final Settings settings;
  private final DataFolder data;
  private final ServerLog log;
  private ServerProcess process;

  ApplicationServer(Settings settings, DataFolder data) {
    this.settings = settings;
    this.data = data;
    this.log = new ServerLog(data.path().resolve("log/server.0.log"));
  }

  /** A killed launcher may have left an application behind, which would hold the port. */
  void refuseToStart() throws LaunchRefused, IOException {
    if (!Files.exists(settings.war())) {
      throw Words.refusal("war.missing", settings.war());
    }
    ServerProcess.endOrphan(pidFile(), payara());
    refuseTakenPort();
  }

  private void refuseTakenPort() throws LaunchRefused {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(LOOPBACK, settings.port()));
    } catch (IOException e) {
      throw new LaunchRefused(Words.say("port.taken", settings.port()), e);
    }
  }

  /**
   * Payara unpacks anew: in an unpacked folder that outlived it, it first deploys what was there
   * before and then, in its place, what it was asked for, with a first page in between.
   */
  void start(Map<String, String> environment) throws IOException {
    PrivateFiles.remove(data.path().resolve("payara"));
    Path console = data.folder("log").resolve("console.log");
    Files.deleteIfExists(console);
    Files.deleteIfExists(data.folder("log").resolve("server.0.log.lck"));
    process = ServerProcess.start(command(), environment, console, pidFile());
  }

  /** Payara goes on without an application that did not deploy: only its answer tells. */
  void awaitReady() throws LaunchRefused {
    Patience.of(START).until(() -> hasEnded() || isReady() || log.saysServerStarted());
    Patience.of(FIRST_ANSWER).until(() -> hasEnded() || isReady());
    if (hasEnded() || !isReady()) {
      throw Words.refusal("deployment.failed", log.reason(), log.file());
    }
  }

  private boolean hasEnded() {
    return !process.isAlive() || log.saysDeploymentFailed();
  }

  ProcessHandle handle() {
    return process.handle();
  }

  void stop() throws IOException {
    if (process != null) {
      process.stop(30);
    }
  }

  private boolean isReady() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create(settings.address() + "/health/ready").toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(10_000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  private Path pidFile() {
    return data.path().resolve("payara.pid");
  }

  private Path payara() {
    return settings.checkout().resolve("modules/launcher/target/run/payara-micro.jar");
  }

  private List<String> command() throws IOException {
    Path deploy = settings.checkout().resolve("deploy/payara");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(jvmOptions());
    command.addAll(List.of("-jar", payara().toString()));
    command.addAll(List.of("--nocluster", "--disablephonehome"));
    command.addAll(List.of("--port", String.valueOf(settings.port()), "--contextroot", "/"));
    command.addAll(List.of("--prebootcommandfile", deploy.resolve("preboot.txt").toString()));
    command.addAll(List.of("--logproperties", logging(deploy).toString()));
    command.addAll(List.of("--unpackdir", data.folder("payara").toString()));
    command.addAll(List.of("--deploy", settings.war().toString()));
    return command;
  }

  private Path logging(Path deploy) throws IOException {
    String template = Files.readString(deploy.resolve("logging.properties"));
    Path chosen = data.path().resolve("logging.properties");
    PrivateFiles.write(chosen, template.replace("@log@", data.folder("log").toString()));
    return chosen;
  }

  private List<String> jvmOptions() throws IOException {
    List<String> options = new ArrayList<>(JvmOptions.chosen());
    options.add("-Djava.io.tmpdir=" + data.folder("tmp"));
    options.add("-Djava.awt.headless=true");
    options.add("-Dhazelcast.phone.home.enabled=false");
    options.add("-Dproduct.name=");
    return options;
  }
}
