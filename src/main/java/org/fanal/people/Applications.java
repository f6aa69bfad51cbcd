package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.kernel.PersonId;
import org.fanal.people.ApplyOutcome.Flaw;
import org.fanal.people.model.DomainName;
import org.fanal.people.store.ApplicationRow;
import org.fanal.people.store.ApplicationRows;
import org.fanal.people.store.DomainProofRow;
import org.fanal.people.store.DomainProofRows;
import org.fanal.platform.Audit;
import org.fanal.platform.Secrets;
import org.fanal.platform.Unlocked;

/** Organisations that ask to be admitted; somebody who has an account applies for them. */
@ApplicationScoped
public class Applications {

  static final String WORDS = "organisation-application";
  static final String REASON = "organisation-application/reason";
  private static final int MOST = 200;
  private static final String OTHER_COUNTRY = "ZZ";
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private ApplicationRows rows;
  private DomainProofRows proofs;
  private Secrets secrets;
  private Audit audit;
  private Clock clock;

  protected Applications() {}

  @Inject
  public Applications(
      ApplicationRows rows, DomainProofRows proofs, Secrets secrets, Audit audit, Clock clock) {
    this.rows = rows;
    this.proofs = proofs;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public ApplyOutcome apply(PersonId applicant, ApplicationWish wish) {
    Set<Flaw> flaws = flawsOf(wish);
    if (!flaws.isEmpty()) {
      return new ApplyOutcome.ToMend(flaws);
    }
    rows.queue(applicant);
    if (rows.of(applicant).stream().anyMatch(row -> row.state() == ApplicationState.RUNNING)) {
      return new ApplyOutcome.RunsAlready();
    }
    UUID id = UUID.randomUUID();
    DomainName domain = DomainName.of(wish.domain()).orElseThrow();
    byte[] words = secrets.seal(applicant.value(), WORDS, words(wish));
    rows.add(
        new ApplicationRow(id, applicant, wish.name(), wish.country(), domain, words)
            .at(clock.instant()));
    proofs.add(new DomainProofRow(id, domain));
    audit.record(applicant.value(), "people.organisation-applied", id);
    return new ApplyOutcome.Applied(id);
  }

  private static Set<Flaw> flawsOf(ApplicationWish wish) {
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    addIf(isNoLine(wish.name()), Flaw.NAME, flaws);
    addIf(!isCountry(wish.country()), Flaw.COUNTRY, flaws);
    addIf(wish.region().length() > ApplicationWish.LONGEST_LINE, Flaw.REGION, flaws);
    addIf(DomainName.of(wish.domain()).isEmpty(), Flaw.DOMAIN, flaws);
    addIf(isNoLine(wish.contactRole()), Flaw.CONTACT_ROLE, flaws);
    addIf(
        wish.why().isEmpty() || wish.why().length() > ApplicationWish.LONGEST_WHY, Flaw.WHY, flaws);
    return flaws;
  }

  private static void addIf(boolean found, Flaw flaw, Set<Flaw> flaws) {
    if (found) {
      flaws.add(flaw);
    }
  }

  private static boolean isNoLine(String text) {
    return text.isEmpty() || text.length() > ApplicationWish.LONGEST_LINE;
  }

  private static boolean isCountry(String code) {
    return code.equals(OTHER_COUNTRY) || COUNTRIES.contains(code);
  }

  /** What the person applied for last, whatever became of it. */
  @Transactional
  public Optional<Application> latestOf(PersonId applicant) {
    return read(rows.of(applicant).stream().limit(1)).stream().findFirst();
  }

  /** All that a person ever applied for. */
  @Transactional
  public List<Application> of(PersonId applicant) {
    return read(rows.of(applicant).stream());
  }

  /** Those that wait for an answer, the oldest first. */
  @Transactional
  public List<Application> waiting() {
    return read(rows.running(MOST).stream());
  }

  @Transactional
  public Optional<Application> find(UUID application) {
    return read(rows.find(application).stream()).stream().findFirst();
  }

  /** Nothing happens when there is none that runs. */
  @Transactional
  public void withdraw(PersonId applicant) {
    rows.of(applicant).stream()
        .flatMap(row -> rows.lockRunning(row.id()).stream())
        .forEach(
            row -> {
              row.end(ApplicationState.WITHDRAWN, clock.instant());
              proofs.delete(row.id());
              audit.record(applicant.value(), "people.organisation-withdrawn", row.id());
            });
  }

  private List<Application> read(Stream<ApplicationRow> found) {
    List<ApplicationRow> all = found.toList();
    Unlocked keys =
        secrets.unlock(
            all.stream().map(row -> row.applicant().value()).collect(Collectors.toSet()));
    return all.stream().map(row -> read(row, keys)).toList();
  }

  private static Application read(ApplicationRow row, Unlocked keys) {
    UUID owner = row.applicant().value();
    JsonObject words = json(keys.open(owner, WORDS, row.words()).orElse("{}"));
    return new Application(
        row.id(),
        row.applicant(),
        row.state(),
        new ApplicationWish(
            row.name(),
            row.country(),
            words.getString("region", ""),
            row.domain(),
            words.getString("contactRole", ""),
            words.getString("why", "")),
        row.appliedAt(),
        row.answeredAt(),
        row.reason().flatMap(closed -> keys.open(owner, REASON, closed)));
  }

  private static String words(ApplicationWish wish) {
    return Json.createObjectBuilder()
        .add("region", wish.region())
        .add("contactRole", wish.contactRole())
        .add("why", wish.why())
        .build()
        .toString();
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
