package org.fanal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A MariaDB of our own, on 127.0.0.1 only, with grants on and a generated password.
 *
 * <p>Its life: the folder is locked, an orphan of a killed launcher is ended, MariaDB is unpacked
 * and its tables are made if they are missing, the account is set by the init file, the server
 * starts; it answers until {@link #close}. What it acknowledged outlives any end of any process.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  public static final String NAME = "fanal";
  public static final String USER = "fanal";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final DatabasePlan plan;
  private final FolderLock lock;
  private final int port;
  private final String password;
  private ServerProcess server;

  private EmbeddedDatabase(DatabasePlan plan, FolderLock lock, int port, String password) {
    this.plan = plan;
    this.lock = lock;
    this.port = port;
    this.password = password;
  }

  /** Returns once the database answers. */
  public static EmbeddedDatabase start(DatabasePlan plan) throws LaunchRefused {
    refuseOtherSystems();
    try {
      return startIn(plan);
    } catch (IOException e) {
      throw new LaunchRefused(Words.say("database.files", plan.home(), e.getMessage()), e);
    }
  }

  public static EmbeddedDatabase start(Path home, int port) throws LaunchRefused {
    return start(DatabasePlan.in(home).onPort(port));
  }

  private static EmbeddedDatabase startIn(DatabasePlan plan) throws LaunchRefused, IOException {
    PrivateFiles.folder(plan.home());
    FolderLock lock =
        FolderLock.take(plan.home()).orElseThrow(() -> Words.refusal("folder.in-use", plan.home()));
    try {
      ServerProcess.endOrphan(plan.pidFile(), plan.program());
      new DatabaseFiles(plan).prepare();
      int port = plan.port() == 0 ? freePort() : plan.port();
      String password = PrivateFiles.secretKeptIn(plan.home().resolve("password"));
      EmbeddedDatabase database = new EmbeddedDatabase(plan, lock, port, password);
      database.serve();
      return database;
    } catch (LaunchRefused | IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void refuseOtherSystems() throws LaunchRefused {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!system.equals("Linux amd64")) {
      throw Words.refusal("database.system", system);
    }
  }

  public String url() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
  }

  public String user() {
    return USER;
  }

  public String password() {
    return password;
  }

  public int port() {
    return port;
  }

  public long pid() {
    return server.pid();
  }

  public ProcessHandle process() {
    return server.handle();
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), USER, password);
  }

  @Override
  public void close() {
    try {
      server.stop(60);
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() throws LaunchRefused, IOException {
    Path initFile = plan.home().resolve("init.sql");
    PrivateFiles.write(initFile, account());
    Map<String, String> libraries =
        Map.of("LD_LIBRARY_PATH", plan.binaries().resolve("libs").toString());
    Files.deleteIfExists(plan.log());
    server = ServerProcess.start(command(initFile), libraries, plan.log(), plan.pidFile());
    try {
      awaitAnswer();
    } catch (LaunchRefused e) {
      server.stop(10);
      throw e;
    }
  }

  private List<String> command(Path initFile) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(plan.program().toString(), "--no-defaults"));
    command.addAll(List.of("--basedir=" + plan.binaries(), "--datadir=" + plan.tables()));
    command.addAll(List.of("--tmpdir=" + plan.home().resolve("tmp"), "--socket=fanal.sock"));
    command.addAll(List.of("--pid-file=fanal.pid", "--init-file=" + initFile));
    command.addAll(List.of("--bind-address=127.0.0.1", "--port=" + port));
    // Without skip-ssl, MariaDB 11.4 makes a key pair at each start: ten seconds of processor.
    command.addAll(List.of("--skip-ssl", "--skip-name-resolve", "--local-infile=0"));
    command.add("--character-set-server=utf8mb4");
    command.add("--collation-server=utf8mb4_uca1400_ai_ci");
    command.add("--innodb-buffer-pool-size=" + plan.sizing().bufferPool());
    command.add("--innodb-flush-log-at-trx-commit=" + plan.sizing().flushAtCommit());
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    return command;
  }

  /** The account is granted to 127.0.0.1 alone, so that a wider listener would still refuse. */
  private String account() {
    String account = "'" + USER + "'@'127.0.0.1'";
    String identified = account + " IDENTIFIED BY '" + password + "';\n";
    return "CREATE DATABASE IF NOT EXISTS "
        + NAME
        + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;\n"
        + "CREATE USER IF NOT EXISTS "
        + identified
        + "ALTER USER "
        + identified
        + "GRANT ALL ON "
        + NAME
        + ".* TO "
        + account
        + ";\n";
  }

  private void awaitAnswer() throws LaunchRefused {
    boolean answers = Patience.of(PATIENCE).until(() -> !server.isAlive() || answers());
    if (!answers || !server.isAlive()) {
      throw Words.refusal("database.start", plan.log());
    }
  }

  private boolean answers() {
    try (Connection connection = connect()) {
      return connection.isValid(5);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
