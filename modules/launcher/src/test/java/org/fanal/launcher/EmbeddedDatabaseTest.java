package org.fanal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  private static final Path BINARIES = Path.of("target/mariadb");

  @TempDir Path home;
  private DatabasePlan plan;

  @BeforeEach
  void planADatabase() {
    plan = DatabasePlan.in(home).withBinariesIn(BINARIES).forTests();
  }

  @Test
  void refusesWrongPassword() throws Exception {
    Map<String, String> guesses = Map.of("fanal", "guess", "root", "", "mariadb", "", "", "");

    try (EmbeddedDatabase database = EmbeddedDatabase.start(plan)) {
      assertThat(guesses)
          .allSatisfy(
              (user, password) ->
                  assertThatThrownBy(
                          () -> DriverManager.getConnection(database.url(), user, password))
                      .isInstanceOf(SQLException.class)
                      .hasMessageContaining("Access denied"));
    }
  }

  @Test
  void refusesForeignAddressAtTheDoorAndByGrant() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(plan)) {
      assertThat(addressesBesideLoopback()).isNotEmpty();
      assertThat(addressesBesideLoopback())
          .allSatisfy(address -> assertThat(accepts(address, database.port())).isFalse());

      String fromElsewhere = database.url() + "?localSocketAddress=127.0.0.2";
      assertThatThrownBy(
              () -> DriverManager.getConnection(fromElsewhere, "fanal", database.password()))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("'127.0.0.2' is not allowed");
    }
  }

  @Test
  void makesItsTablesWhileOthersMakeTheirs() throws Exception {
    EmbeddedDatabase.start(plan).close();
    List<CompletableFuture<Void>> starts = new ArrayList<>();
    for (String name : List.of("one", "two", "three", "four")) {
      DatabasePlan other = DatabasePlan.in(home.resolve(name)).withBinariesIn(BINARIES).forTests();
      starts.add(CompletableFuture.runAsync(() -> startAndStop(other)));
    }

    assertThat(starts).allSatisfy(start -> assertThatCode(start::join).doesNotThrowAnyException());
  }

  private static void startAndStop(DatabasePlan plan) {
    try {
      EmbeddedDatabase.start(plan).close();
    } catch (LaunchRefused refused) {
      throw new IllegalStateException(refused);
    }
  }

  @Test
  void keepsPasswordToItsOwner() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(plan)) {
      assertThat(database.password()).hasSizeGreaterThanOrEqualTo(32);
    }

    for (String secret : List.of("password", "init.sql")) {
      assertThat(Files.getPosixFilePermissions(home.resolve(secret)))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void keepsDataThroughStopAndStart() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(plan)) {
      write(database, "vécu 💡");
    }

    try (EmbeddedDatabase database = EmbeddedDatabase.start(plan)) {
      assertThat(read(database)).isEqualTo("vécu 💡");
    }
  }

  @Test
  void keepsDataThroughSigkillOfTheServer() throws Exception {
    EmbeddedDatabase killed = EmbeddedDatabase.start(plan);
    write(killed, "acknowledged");
    killed.process().destroyForcibly();
    killed.process().onExit().get(10, TimeUnit.SECONDS);
    killed.close();

    try (EmbeddedDatabase database = EmbeddedDatabase.start(plan)) {
      assertThat(read(database)).isEqualTo("acknowledged");
    }
  }

  @Test
  void endsTheOrphanThatAKilledLauncherLeaves() throws Exception {
    Process launcher = launcherOfADatabaseIn(home);
    ProcessHandle orphan = ProcessHandle.of(pidIn(home)).orElseThrow();
    launcher.destroyForcibly().waitFor();
    assertThat(orphan.isAlive()).isTrue();

    try (EmbeddedDatabase database = EmbeddedDatabase.start(plan)) {
      assertThat(orphan.isAlive()).isFalse();
      assertThat(read(database)).isEqualTo("acknowledged");
    }
  }

  @Test
  void isUsedByOneAtATime() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(plan)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(plan))
          .isInstanceOf(LaunchRefused.class)
          .hasMessageContaining(home.toString());
      assertThat(database.process().isAlive()).isTrue();
    }
  }

  @Test
  void beginsAgainWhenTheFirstStartWasCutShort() throws Exception {
    Files.createDirectories(home.resolve("data.new/mysql"));

    try (EmbeddedDatabase database = EmbeddedDatabase.start(plan)) {
      write(database, "whole");

      assertThat(read(database)).isEqualTo("whole");
    }
  }

  @Test
  void flushesEveryCommitInService() {
    assertThat(DatabasePlan.in(home).sizing().flushAtCommit()).isEqualTo(1);
  }

  private static Process launcherOfADatabaseIn(Path home) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseThatWaits.class.getName(),
                home.toString(),
                BINARIES.toString())
            .redirectErrorStream(true)
            .start();
    String line = process.inputReader().readLine();
    assertThat(line).isEqualTo("acknowledged");
    return process;
  }

  private static long pidIn(Path home) throws IOException {
    return Long.parseLong(Files.readString(home.resolve("mariadb.pid")).split(" ")[0]);
  }

  static void write(EmbeddedDatabase database, String words) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table note (words varchar(100))");
      statement.execute("insert into note values ('" + words + "')");
    }
  }

  private static String read(EmbeddedDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select words from note")) {
      row.next();
      return row.getString(1);
    }
  }

  private static List<InetAddress> addressesBesideLoopback() throws SocketException, IOException {
    List<InetAddress> addresses =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .collect(Collectors.toCollection(ArrayList::new));
    addresses.add(InetAddress.getByName("127.0.0.2"));
    return addresses;
  }

  private static boolean accepts(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2000);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }
}
