package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.store.DecoyRows;
import org.fanal.disclosure.store.Openings.Opened;
import org.fanal.kernel.Language;
import org.fanal.platform.Secrets;
import org.fanal.platform.Sentences;

/**
 * What is opened when a code opens nothing, so that both cost the same: sealed words of the usual
 * length under a key of their own, which no code reaches.
 */
@ApplicationScoped
public class Decoy {

  private static final int USUAL_SKILLS = 7;
  private static final int USUAL_FILE = 3_000;

  private DecoyRows rows;
  private Secrets secrets;
  private Opened opened;
  private byte[] instance;

  protected Decoy() {}

  @Inject
  public Decoy(DecoyRows rows, Secrets secrets) {
    this.rows = rows;
    this.secrets = secrets;
  }

  @Transactional
  public void prepare(@Observes @Initialized(ApplicationScoped.class) Object applicationStarted) {
    opened = rows.find().orElseGet(this::make);
    instance = SealedShare.instance(secrets, opened.id(), "0".repeat(USUAL_FILE));
  }

  /** As long as a signed file usually is. */
  byte[] instance() {
    return instance.clone();
  }

  Opened opened() {
    return opened;
  }

  private Opened make() {
    UUID share = UUID.randomUUID();
    rows.add(
        share, SealedShare.shown(secrets, share, words()), SealedShare.firstHead(secrets, share));
    return rows.find().orElseThrow();
  }

  private static Shown words() {
    String sentence = Sentences.say(Language.FR, "statement.limits");
    return new Shown(
        Language.FR,
        Wording.NEUTRAL,
        Optional.of(Sentences.say(Language.FR, "statement.issuer.neutral")),
        sentence,
        Sentences.say(Language.FR, "statement.issuer.neutral"),
        Sentences.say(Language.FR, "statement.rules"),
        YearMonth.of(2026, 1),
        LocalDate.of(2026, 1, 31),
        List.of(),
        Collections.nCopies(USUAL_SKILLS, sentence),
        List.of(),
        sentence,
        sentence,
        sentence,
        Frame.none());
  }
}
