package org.fanal.platform.store;

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
      apply(connector.getDataSource());
    }
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
