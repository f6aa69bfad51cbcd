package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.fanal.certification.CertificationFixture;
import org.fanal.credentials.Wording;
import org.junit.jupiter.api.Test;

/** Whoever steals the database reads every column of every table, and learns nothing. */
class DumpTest {

  private final DisclosureFixture fixture = new DisclosureFixture();

  @Test
  void holdsNoCodeNoWordsNoNameAndNoNote() throws SQLException {
    ShareView full = fixture.share(fixture.wish(Wording.FULL, NameShown.FULL));
    ShareView neutral = fixture.aShare();
    fixture.checkAsEmployer(full.code());
    fixture.check(neutral.code());
    List<String> secrets =
        List.of(
            full.code(),
            full.code().replace("-", ""),
            neutral.code().replace("-", ""),
            CertificationFixture.TITLE,
            "Relevé de module",
            "Poser des questions ouvertes",
            neutral.shown().title(),
            DisclosureFixture.NAME,
            DisclosureFixture.NOTE,
            DisclosureFixture.ORGANISATION,
            "OpenBadgeCredential");

    List<String> columns = everyColumn();

    assertThat(columns).hasSizeGreaterThan(100);
    for (String secret : secrets) {
      boolean isThere = columns.stream().anyMatch(column -> column.contains(asRead(secret)));
      assertThat(isThere).as("a column holds " + secret).isFalse();
    }
  }

  private List<String> everyColumn() throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Connection connection = fixture.database.source().getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : tables(statement)) {
        try (ResultSet rows = statement.executeQuery("select * from `" + table + "`")) {
          read(rows, columns);
        }
      }
    }
    return columns;
  }

  /** The content of the programme is public; it alone is left out. */
  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet names =
        statement.executeQuery(
            "select table_name from information_schema.tables where table_schema = database()"
                + " and table_name not like 'module_version%'")) {
      while (names.next()) {
        tables.add(names.getString(1));
      }
    }
    return tables;
  }

  private static void read(ResultSet rows, List<String> columns) throws SQLException {
    while (rows.next()) {
      for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
        columns.add(asText(rows.getObject(column)));
      }
    }
  }

  private static String asText(Object column) throws SQLException {
    if (column instanceof Blob blob) {
      return asText(blob.getBytes(1, (int) blob.length()));
    }
    return column instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.ISO_8859_1)
        : asRead(String.valueOf(column));
  }

  private static String asRead(String secret) {
    return new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
