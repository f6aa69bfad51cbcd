package org.fanal.platform.store;

import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before EclipseLink logs in: this is the only hook that runs early
 * enough, since the persistence unit is deployed before any startup bean.
 */
public class Migrations implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
    if (login.getConnector() instanceof JNDIConnector connector) {
      outsideTransactions(() -> apply(connector.getDataSource()));
    }
  }

  /**
   * On a thread of its own: whoever first asks for an entity manager may do so inside a
   * transaction, which a migration cannot join.
   */
  private static void outsideTransactions(Runnable work) {
    CompletableFuture.runAsync(work, command -> new Thread(command, "migrations").start()).join();
  }

  /** Applies every migration that is not yet applied. */
  public static void apply(DataSource source) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .load()
        .migrate();
  }
}
