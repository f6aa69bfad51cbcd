package org.fanal.platform.store;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;

/** The data source, taken from environment or system properties, and the entity manager on it. */
@DataSourceDefinition(
    name = "java:app/jdbc/fanal",
    className = "org.mariadb.jdbc.MariaDbDataSource",
    url = "${MPCONFIG=fanal.db.url:jdbc:mariadb://127.0.0.1:13306/fanal}",
    user = "${MPCONFIG=fanal.db.user:fanal}",
    password = "${MPCONFIG=fanal.db.password}",
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 40,
    maxIdleTime = 300,
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=table",
      "fish.payara.validation-table-name=DUAL",
      "fish.payara.validate-atmost-once-period-in-seconds=30",
      "fish.payara.statement-timeout-in-seconds=60",
      "fish.payara.max-wait-time-in-millis=5000"
    })
@ApplicationScoped
public class DataSources {

  @PersistenceContext private EntityManager entities;

  @Produces
  @Dependent
  public EntityManager entityManager() {
    return entities;
  }
}
