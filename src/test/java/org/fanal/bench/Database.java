package org.fanal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application's own MariaDB, asked beside it. */
final class Database implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile("--port=(\\d+)");
  private static final String STATEMENTS =
      "select sum(variable_value) from information_schema.global_status where variable_name in"
          + " ('COM_SELECT', 'COM_INSERT', 'COM_INSERT_SELECT', 'COM_UPDATE', 'COM_UPDATE_MULTI',"
          + " 'COM_DELETE', 'COM_DELETE_MULTI', 'COM_REPLACE')";

  private final Connection connection;
  private long asked;

  private Database(Connection connection) {
    this.connection = connection;
  }

  static Database of(Application application) throws IOException, SQLException {
    String command = application.process("database/mariadb.pid").commandLine();
    Matcher port = PORT.matcher(command);
    if (!port.find()) {
      throw new IllegalStateException("No port in " + command);
    }
    String password = Files.readString(application.data().resolve("database/password")).strip();
    String url = "jdbc:mariadb://127.0.0.1:" + port.group(1) + "/fanal";
    return new Database(DriverManager.getConnection(url, "fanal", password));
  }

  /** Reading and writing statements since the server started, our own left out. */
  synchronized long statements() {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(STATEMENTS)) {
      row.next();
      return row.getLong(1) - ++asked;
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** Ends every attempt as if it had not been, so that each trainee may begin one. */
  void forgetChecks() {
    run("delete from attempt_answer");
    run("delete from attempt");
    run("update module_study set mastered_at = null where completed_at is null");
  }

  /** The questions drawn for an attempt. */
  synchronized List<String> itemsOf(String attempt) {
    try (PreparedStatement prepared =
        connection.prepareStatement("select items from attempt where id = ?")) {
      prepared.setString(1, attempt);
      asked++;
      try (ResultSet row = prepared.executeQuery()) {
        row.next();
        return List.of(row.getString(1).split(","));
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** The number that this finds. */
  synchronized long number(String query) {
    asked++;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** Asks again and again until it finds that number. */
  void until(String query, long wanted, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (number(query) != wanted) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Never " + wanted + ": " + query);
      }
      LockSupport.parkNanos(20_000_000);
    }
  }

  void run(String statement) {
    try (Statement plain = connection.createStatement()) {
      plain.execute(statement);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** One statement about one value. */
  void change(String statement, Object value) {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setObject(1, value);
      if (prepared.executeUpdate() != 1) {
        throw new IllegalStateException("Not one row: " + statement);
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** One statement for many rows, in one transaction. */
  void insert(String statement, List<Object[]> rows) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          prepared.setObject(i + 1, row[i]);
        }
        prepared.addBatch();
      }
      prepared.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
