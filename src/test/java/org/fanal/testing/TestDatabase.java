package org.fanal.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.fanal.launcher.DatabasePlan;
import org.fanal.launcher.EmbeddedDatabase;
import org.fanal.launcher.LaunchRefused;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/**
 * A real MariaDB with the application's own migrations and persistence unit, started once for all
 * tests of a run. Tests share its tables, so each makes rows of its own with fresh ids.
 */
public final class TestDatabase {

  private static final TestDatabase RUNNING = start();

  private final CountingDataSource source;
  private final EntityManagerFactory factory;
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  private TestDatabase(DataSource source) {
    this.source = new CountingDataSource(source);
    factory =
        Persistence.createEntityManagerFactory(
            "fanal",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", this.source.proxy(),
                "eclipselink.weaving", "false"));
  }

  public static TestDatabase running() {
    return RUNNING;
  }

  /** Stands for the entity manager of whatever transaction is under way on this thread. */
  public EntityManager entities() {
    return (EntityManager)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              if (current.get() == null) {
                throw new IllegalStateException("No transaction: call inTransaction");
              }
              try {
                return method.invoke(current.get(), arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  /** As in the application, reads take part in the transaction from its first statement on. */
  public <T> T inTransaction(Supplier<T> work) {
    EntityManager entities = factory.createEntityManager();
    EntityTransaction transaction = entities.getTransaction();
    current.set(entities);
    transaction.begin();
    entities.unwrap(UnitOfWork.class).beginEarlyTransaction();
    try {
      T result = work.get();
      transaction.commit();
      return result;
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      current.remove();
      entities.close();
    }
  }

  public void inTransaction(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  /** How many statements the work sends, in a transaction of its own. */
  public int statementsOf(Runnable work) {
    int before = source.statements();
    inTransaction(work);
    return source.statements() - before;
  }

  /** A plain connection source on the same database, for checks behind the application's back. */
  public DataSource source() {
    return source.proxy();
  }

  private static TestDatabase start() {
    try {
      EmbeddedDatabase database = EmbeddedDatabase.start(plan().forTests());
      Runtime.getRuntime().addShutdownHook(new Thread(database::close));
      DataSource source =
          new MariaDbPoolDataSource(
              database.url()
                  + "?user="
                  + database.user()
                  + "&password="
                  + database.password()
                  + "&maxPoolSize=8"
                  + "&sessionVariables=transaction_isolation='READ-COMMITTED'");
      empty(source);
      return new TestDatabase(source);
    } catch (LaunchRefused | SQLException unstartable) {
      throw new IllegalStateException(unstartable);
    }
  }

  /** Each test process has one of its own. */
  private static DatabasePlan plan() {
    return DatabasePlan.in(
        Path.of("target", "test-database-" + System.getProperty("fanal.fork", "process-1")));
  }

  /** What an earlier run left would stand in the way of this one. */
  private static void empty(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop database fanal");
      statement.execute("create database fanal");
      statement.execute("use fanal");
    }
  }
}
