package org.fanal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fanal.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class AuditTest {

  private final TestDatabase database = TestDatabase.running();
  private final Audit audit = PlatformFixture.audit(Clock.systemUTC());

  @Test
  void keepsAWholeChainUntilALineIsChangedBehindItsBack() throws SQLException {
    UUID actor = UUID.randomUUID();
    database.inTransaction(() -> audit.record(actor, "people.role-given", UUID.randomUUID()));
    database.inTransaction(() -> audit.record(actor, "people.role-taken", UUID.randomUUID()));
    assertThat(database.inTransaction(audit::isWhole)).isTrue();
    assertThat(database.inTransaction(() -> audit.newest(2)))
        .extracting(AuditLine::kind)
        .containsExactly("people.role-taken", "people.role-given");

    change(
        "update audit_line set kind = 'x' where kind = 'people.role-given' and actor_id = '",
        actor);

    assertThat(database.inTransaction(audit::isWhole)).isFalse();
    change(
        "update audit_line set kind = 'people.role-given' where kind = 'x' and actor_id = '",
        actor);
    assertThat(database.inTransaction(audit::isWhole)).isTrue();
  }

  @Test
  void findsAChangedLineHoweverLongTheTrailHasBecome() throws SQLException {
    UUID early = UUID.randomUUID();
    database.inTransaction(
        () -> {
          audit.record(early, "people.role-given", UUID.randomUUID());
          for (int i = 0; i < 600; i++) {
            audit.record(UUID.randomUUID(), "people.role-taken", UUID.randomUUID());
          }
        });
    UUID late = UUID.randomUUID();
    database.inTransaction(() -> audit.record(late, "people.role-given", UUID.randomUUID()));
    assertThat(database.inTransaction(audit::isWhole)).isTrue();

    for (UUID actor : List.of(early, late)) {
      change("update audit_line set kind = 'x' where actor_id = '", actor);
      assertThat(database.inTransaction(audit::isWhole)).isFalse();
      change("update audit_line set kind = 'people.role-given' where actor_id = '", actor);
    }
    assertThat(database.inTransaction(audit::isWhole)).isTrue();
  }

  private void change(String sql, UUID actor) throws SQLException {
    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql + actor + "'")).isEqualTo(1);
    }
  }
}
