package org.fanal.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A MariaDB that someone else starts and stops. */
record ExternalDatabase(String url, String user, String password) {

  ExternalDatabase {
    if (url.isBlank()) {
      throw new IllegalArgumentException("The address of the database is blank.");
    }
  }

  void check() throws LaunchRefused {
    if (!url.startsWith("jdbc:mariadb:")) {
      throw Words.refusal("database.url", url);
    }
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      connection.isValid(5);
    } catch (SQLException e) {
      throw new LaunchRefused(Words.say("database.refused", url, user, e.getMessage()), e);
    }
  }

  /** The user and the password stay out of what is printed and logged. */
  @Override
  public String toString() {
    return "ExternalDatabase[" + url + "]";
  }
}
