package org.fanal.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
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

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Settings settings;
  private final DataFolder data;
  private ServerProcess process;

  ApplicationServer(Settings settings, DataFolder data) {
    this.settings = settings;
    this.data = data;
  }

  static void refuseTakenPort(int port) throws LaunchRefused {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
    } catch (IOException e) {
      throw new LaunchRefused(Words.say("port.taken", port), e);
    }
  }

  Path log() {
    return data.path().resolve("log/server.log");
  }

  void start(Map<String, String> environment) throws LaunchRefused, IOException {
    if (!Files.exists(settings.war())) {
      throw Words.refusal("war.missing", settings.war());
    }
    endOrphan();
    data.folder("log");
    Files.deleteIfExists(log());
    process = ServerProcess.start(command(), environment, log(), pidFile());
  }

  void endOrphan() throws IOException {
    ServerProcess.endOrphan(pidFile(), payara());
  }

  /** Payara goes on without an application that did not deploy: only its answer tells. */
  void awaitReady() throws LaunchRefused {
    Patience.of(PATIENCE).until(() -> !process.isAlive() || isReady() || hasGivenUp());
    if (!process.isAlive() || !isReady()) {
      throw Words.refusal("deployment.failed", ServerLog.reasonIn(log()), log());
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  ProcessHandle handle() {
    return process.handle();
  }

  void stop() throws IOException {
    if (process != null) {
      process.stop(30);
    }
  }

  private boolean hasGivenUp() {
    return ServerLog.saysDeploymentFailed(log());
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
    command.addAll(List.of("--logproperties", deploy.resolve("logging.properties").toString()));
    command.addAll(List.of("--unpackdir", data.folder("payara").toString()));
    command.addAll(List.of("--deploy", settings.war().toString()));
    return command;
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
