package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.time.Clock;
import java.util.UUID;
import org.fanal.platform.store.MailRows;

/**
 * Letters leave after the transaction in which they were written. Until then they are sealed, since
 * they may carry a one-time link; a letter that left is forgotten.
 */
@ApplicationScoped
public class Mail {

  private static final String CONTEXT = "mail";

  private MailRows rows;
  private Secrets secrets;
  private Outbox outbox;
  private Clock clock;

  protected Mail() {}

  @Inject
  public Mail(MailRows rows, Secrets secrets, Outbox outbox, Clock clock) {
    this.rows = rows;
    this.secrets = secrets;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional(TxType.MANDATORY)
  public void send(Letter letter) {
    UUID id = Ids.timeOrdered(clock.instant());
    String written =
        jakarta.json.Json.createArrayBuilder()
            .add(letter.to())
            .add(letter.subject())
            .add(letter.body())
            .build()
            .toString();
    rows.add(id, secrets.seal(id, CONTEXT, written), clock.instant());
    outbox.publish(new MailDue(id));
  }

  /** Empty when it has left already. */
  @Transactional
  public java.util.Optional<Letter> waiting(UUID id) {
    return rows.find(id).flatMap(bytes -> secrets.open(id, CONTEXT, bytes)).map(Mail::read);
  }

  @Transactional
  public void forget(UUID id) {
    rows.delete(id);
    secrets.destroy(id);
  }

  private static Letter read(String written) {
    try (var reader = jakarta.json.Json.createReader(new StringReader(written))) {
      var parts = reader.readArray();
      return new Letter(parts.getString(0), parts.getString(1), parts.getString(2));
    }
  }
}
