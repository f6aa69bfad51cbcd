package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.model.EmailAddress;
import org.fanal.platform.RequestDesk;

/**
 * The first administrator comes from the command line: who may write into the data folder's {@code
 * admin-request} may ask for an invitation, and reads its link from a file beside the request.
 */
@ApplicationScoped
public class AdminRequest implements RequestDesk {

  /** Stands for the operator in the audit: nobody's id. */
  private static final PersonId OPERATOR = new PersonId(new UUID(0, 0));

  private static final int LONGEST = 4_096;

  private Invitations invitations;
  private Clock clock;

  protected AdminRequest() {}

  @Inject
  public AdminRequest(Invitations invitations, Clock clock) {
    this.invitations = invitations;
    this.clock = clock;
  }

  @Override
  public String folder() {
    return "admin-request";
  }

  @Override
  public Map<String, Integer> endings() {
    return Map.of("properties", LONGEST);
  }

  /** Needs {@code email}, and {@code expires}, an instant. */
  @Override
  @Transactional
  public Answer answer(String ending, String body) {
    Properties written = read(body);
    Instant expires = expiry(written.getProperty("expires", ""));
    String email = written.getProperty("email", "");
    if (EmailAddress.of(email).isEmpty() || !clock.instant().isBefore(expires)) {
      throw new IllegalArgumentException("No address, or out of date");
    }
    String link =
        invitations.link(OPERATOR, email, RoleAim.NAME, Role.ADMINISTRATOR.name(), expires);
    return new Answer("link", link + "\n");
  }

  private static Properties read(String body) {
    Properties written = new Properties();
    try {
      written.load(new StringReader(body));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return written;
  }

  private static Instant expiry(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeParseException notAnInstant) {
      return Instant.MIN;
    }
  }
}
