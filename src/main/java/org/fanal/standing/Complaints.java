package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fanal.platform.Secrets;
import org.fanal.standing.model.Inflow;
import org.fanal.standing.store.ComplaintRow;
import org.fanal.standing.store.ComplaintRows;

/**
 * Receives complaints, from anybody and without an account. Nothing is looked up: whoever writes
 * gets the same answer whomever they name, and whether that person exists or not.
 */
@ApplicationScoped
public class Complaints {

  public static final int LONGEST_CONTACT = 254;

  private static final int MOST_OF_ONE = 3;
  private static final int MOST_OF_ALL = 60;
  private static final Duration KEPT = Duration.ofDays(730);
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>,;:\"()]+@[^\\s@<>,;:\"()]+\\.[^\\s@<>,;:\"()]+");

  private final Inflow inflow = new Inflow(MOST_OF_ONE, MOST_OF_ALL);

  private ComplaintRows rows;
  private Secrets secrets;
  private Clock clock;

  protected Complaints() {}

  @Inject
  Complaints(ComplaintRows rows, Secrets secrets, Clock clock) {
    this.rows = rows;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * @param contact an address to be told at; blank for none
   * @param aboutMember whether it concerns a member of the committee
   * @param client from where it comes; it is counted, and not kept
   */
  @Transactional
  public ReceiveOutcome receive(String text, String contact, boolean aboutMember, String client) {
    String address = contact.strip();
    if (!Reasons.fit(text)) {
      return ReceiveOutcome.TEXT_UNFIT;
    }
    if (!address.isEmpty() && !isAddress(address)) {
      return ReceiveOutcome.CONTACT_UNFIT;
    }
    if (!inflow.admits(client, clock.instant())) {
      return ReceiveOutcome.TOO_MANY;
    }
    keep(text.strip(), Optional.of(address).filter(written -> !written.isEmpty()), aboutMember);
    return ReceiveOutcome.RECEIVED;
  }

  /** Of what came to nothing no words are kept longer than two years. */
  @Transactional
  public void forgetOld() {
    rows.closedBefore(clock.instant().minus(KEPT)).forEach(this::forget);
  }

  static String textContext(UUID complaint) {
    return "complaint/" + complaint + "/text";
  }

  static String contactContext(UUID complaint) {
    return "complaint/" + complaint + "/contact";
  }

  static String reasonsContext(UUID complaint) {
    return "complaint/" + complaint + "/reasons";
  }

  private void forget(UUID complaint) {
    rows.delete(complaint);
    secrets.destroy(complaint);
  }

  private void keep(String text, Optional<String> contact, boolean aboutMember) {
    UUID id = UUID.randomUUID();
    rows.add(
        new ComplaintRow(
            id,
            clock.instant(),
            secrets.seal(id, textContext(id), text),
            contact.map(address -> secrets.seal(id, contactContext(id), address)),
            aboutMember));
  }

  private static boolean isAddress(String written) {
    return written.length() <= LONGEST_CONTACT && ADDRESS.matcher(written).matches();
  }
}
