package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Properties;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.model.EmailAddress;
import org.fanal.platform.PrivateFiles;

/** Answers one request file with the link of an invitation, whole at once and mode 600. */
@ApplicationScoped
public class AdminRequest {

  /** Stands for the operator in the audit: nobody's id. */
  private static final PersonId OPERATOR = new PersonId(new UUID(0, 0));

  private Invitations invitations;
  private Clock clock;

  protected AdminRequest() {}

  @Inject
  public AdminRequest(Invitations invitations, Clock clock) {
    this.invitations = invitations;
    this.clock = clock;
  }

  /** Deletes the request in every case: what is wrong with it will not mend itself. */
  @Transactional
  public void answer(Path request) throws IOException {
    Properties written = new Properties();
    try (Reader reader = Files.newBufferedReader(request)) {
      written.load(reader);
    }
    Files.delete(request);
    Instant expires = expiry(written.getProperty("expires", ""));
    String email = written.getProperty("email", "");
    if (EmailAddress.of(email).isEmpty() || !clock.instant().isBefore(expires)) {
      throw new IllegalArgumentException("No address, or out of date: " + request.getFileName());
    }
    String link =
        invitations.link(OPERATOR, email, RoleAim.NAME, Role.ADMINISTRATOR.name(), expires);
    hand(link, request);
  }

  private static void hand(String link, Path request) throws IOException {
    String name = request.getFileName().toString().replaceFirst("\\.properties$", "");
    Path draft = request.resolveSibling("." + name + ".link.new");
    PrivateFiles.write(draft, link + "\n");
    Files.move(draft, request.resolveSibling(name + ".link"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static Instant expiry(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeParseException notAnInstant) {
      return Instant.MIN;
    }
  }
}
