package org.fanal.journey;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Lets time pass for one holder of a certificate, since nobody waits two years for a test: all that
 * is dated of their standing is put back, and the quarter-hourly look at what time changed is
 * forestalled.
 */
record Years(RunningApplication application) {

  private static final List<String> PUT_BACK =
      List.of(
          "update standing_fact set entered_at = entered_at - interval ? day",
          "update standing_history set status = 'RENEWAL_DUE',"
              + " next_turn_at = next_turn_at - interval ? day",
          "update ethics_signature set signed_at = signed_at - interval ? day",
          "update learning_entry set learned_on = learned_on - interval ? day,"
              + " counted_for = counted_for - interval ? day",
          "update renewal_period set first_day = first_day - interval ? day");

  /** To the last weeks of the period that runs: the first time, and each time after a renewal. */
  void passFor(String email, int days) {
    try (Connection database = application.database()) {
      for (String change : PUT_BACK) {
        String theirs = " where person_id = (select id from account where email = ?)";
        try (PreparedStatement statement =
            database.prepareStatement(change.replace("?", Integer.toString(days)) + theirs)) {
          statement.setString(1, email);
          statement.executeUpdate();
        }
      }
    } catch (SQLException | IOException lost) {
      throw new IllegalStateException(lost);
    }
  }
}
