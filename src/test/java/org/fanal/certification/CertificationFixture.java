package org.fanal.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.certification.store.AwardRows;
import org.fanal.certification.store.BulkRows;
import org.fanal.certification.store.IssuerRows;
import org.fanal.certification.store.StatusArchiveRows;
import org.fanal.certification.store.StatusRows;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;
import org.fanal.pathway.standing.FactKind;
import org.fanal.platform.KeyDevice;
import org.fanal.platform.PlatformFixture;
import org.fanal.platform.Secrets;
import org.fanal.platform.Settings;
import org.fanal.standing.StandingChanged;
import org.fanal.study.ModuleCompleted;
import org.fanal.testing.MovingClock;
import org.fanal.testing.TestDatabase;

/** Certification's use cases on a real database, with a clock that tests move. */
public final class CertificationFixture {

  public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  public static final int MINUTES = 340;
  public static final String TITLE = "Rétablissement (essai)";

  /** One for all tests, since they share the lists that its key signs. */
  private static final Path HOME = newFolder();

  public final TestDatabase database = TestDatabase.running();
  public final MovingClock clock = new MovingClock(NOON);
  public final Settings settings = demo(Map.of());
  public final Secrets secrets = PlatformFixture.secrets();
  public final IssuerIdentity identity = identity(settings);
  public final Seals seals = new Seals(identity, keys(settings));
  public final StatusLists lists =
      new StatusLists(
          new StatusRows(database.entities()),
          new StatusArchiveRows(database.entities()),
          identity,
          settings,
          clock);
  public final Instances instances = new Instances(identity, lists, clock);
  public final WalletIssuing wallet =
      new WalletIssuing(identity, keys(settings), lists, instances, clock);
  public final WalletShowing showing = new WalletShowing(identity, wallet, lists, clock);
  public final Awards awards =
      new Awards(
          new AwardRows(database.entities()),
          secrets,
          new RecoveryAlone(),
          PlatformFixture.outbox(clock),
          clock);

  /** What was published last; nothing at first. */
  public Optional<Template> template = Optional.empty();

  public final KnownFacts facts = new KnownFacts(clock);
  public final Templates templates = new NewestTemplate();
  public final StandingAwards standing =
      new StandingAwards(
          awards,
          new AwardRows(database.entities()),
          facts,
          templates,
          PlatformFixture.outbox(clock));
  public final OwnAwards own =
      new OwnAwards(awards, new AwardRows(database.entities()), new BulkRows(database.entities()));

  /** Settings of a demo. */
  public static Settings demo(Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.put("fanal.demo", "true");
    values.putIfAbsent("fanal.home", HOME.toString());
    return PlatformFixture.settings(values);
  }

  public IssuerIdentity identity(Settings settings) {
    return identity(settings, keys(settings));
  }

  IssuerIdentity identity(Settings settings, SigningKeys keys) {
    return new IssuerIdentity(settings, keys, new IssuerRows(database.entities()), clock);
  }

  public static SigningKeys keys(Settings settings) {
    return new SigningKeys(settings, new KeyDevice(settings));
  }

  /** Somebody who completed the module on Recovery a week ago. */
  public Award anAward() {
    PersonId holder = new PersonId(UUID.randomUUID());
    complete(aCompletion(holder));
    return database.inTransaction(() -> awards.of(holder)).get(0);
  }

  public ModuleCompleted aCompletion(PersonId holder) {
    Instant weekAgo = clock.instant().minus(Duration.ofDays(7));
    return new ModuleCompleted(
        UUID.randomUUID(), holder.value(), "peers", "m1", "1:abc", MINUTES, weekAgo);
  }

  /** Somebody to whom this has just happened. */
  public Award granted(PersonId holder, FactKind kind) {
    happens(holder, kind);
    return newest(holder);
  }

  public Award newest(PersonId holder) {
    return database.inTransaction(() -> awards.of(holder)).get(0);
  }

  /** It happens now, and is told. */
  public StandingChanged happens(PersonId holder, FactKind kind) {
    facts.enter(holder, kind);
    StandingChanged changed =
        new StandingChanged(
            UUID.randomUUID(), holder.value(), "peers", kind.name(), clock.instant());
    tell(changed);
    return changed;
  }

  public void tell(StandingChanged changed) {
    database.inTransaction(() -> standing.on(changed));
  }

  public void complete(ModuleCompleted completed) {
    database.inTransaction(() -> awards.on(completed));
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("fanal");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Without rows, which tests would share. */
  private final class NewestTemplate extends Templates {

    @Override
    public Optional<Template> newest(TemplateKey key) {
      return template;
    }
  }

  /** The words of one module, without content around it. */
  private static final class RecoveryAlone extends TaughtModules {

    @Override
    Taught get(ProgrammeId programme, ModuleId module, String version) {
      return new Taught(
          new Text(TITLE, "Recovery"),
          new Text("Formation en soutien communautaire", "Training in community support"),
          List.of(),
          List.of(new Text("Offrir de l’espoir sans promettre", "Offer hope without promising")),
          List.of(
              new Text("Encourager sans promettre", "Encourage without promising"),
              new Text("Poser des questions ouvertes", "Ask open questions")),
          2,
          12,
          Taught.MASTERY);
    }
  }
}
