package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.courseware.EthicsCode;
import org.fanal.kernel.PersonId;
import org.fanal.library.Library;
import org.fanal.pathway.requirement.CodeOfEthics;
import org.fanal.platform.Audit;
import org.fanal.platform.Ids;
import org.fanal.platform.Secrets;
import org.fanal.standing.store.EthicsRows;
import org.fanal.standing.store.EthicsSignatureRow;

/**
 * The code of ethics and who signed it: at the start, before the practicum, at each renewal, and
 * anew when the code has a new version. A signature names its version and is never changed.
 */
@ApplicationScoped
public class EthicsCodes {

  public static final int LONGEST_NAME = 120;

  private EthicsRows rows;
  private Signatures signatures;
  private Library library;
  private Secrets secrets;
  private Audit audit;
  private Clock clock;

  protected EthicsCodes() {}

  @Inject
  EthicsCodes(
      EthicsRows rows,
      Signatures signatures,
      Library library,
      Secrets secrets,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.signatures = signatures;
    this.library = library;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  /** As the rules of certificates look at it; one statement. */
  @Transactional
  public CodeOfEthics of(PersonId person) {
    return new CodeOfEthics(library.ethics().version(), rows.versionsSignedBy(person));
  }

  /** Whether they signed the version in force then or later. */
  @Transactional
  public boolean isSignedSince(PersonId person, Instant since) {
    return rows.isSignedSince(person, library.ethics().version(), since);
  }

  /** The moment to sign at now, without opening anything. */
  @Transactional
  public Optional<EthicsMoment> next(PersonId person) {
    return asking(signatures.unnamed(person)).next(rows.isRenewing(person), clock.instant());
  }

  /** What was signed and when, for those who decide; the names stay closed. */
  @Transactional
  List<EthicsSignature> unnamed(PersonId person) {
    return signatures.unnamed(person);
  }

  @Transactional
  public EthicsView view(PersonId person) {
    List<EthicsSignature> signed = signatures.of(person);
    return new EthicsView(
        library.ethics(), asking(signed).next(rows.isRenewing(person), clock.instant()), signed);
  }

  /**
   * Signs for the moment that is due. Sent twice it is signed once: the moment is signed then.
   *
   * @param version that the page showed
   * @param shown the moment that the page asked to sign at
   * @param promised whether the tick was set
   * @param name as the person wants to sign
   */
  @Transactional
  public SignOutcome sign(
      PersonId person, LocalDate version, EthicsMoment shown, boolean promised, String name) {
    EthicsCode code = library.ethics();
    if (!code.version().equals(version)) {
      return SignOutcome.OTHER_VERSION;
    }
    if (!promised) {
      return SignOutcome.NOT_PROMISED;
    }
    String written = name.strip().replaceAll("\\s+", " ");
    if (written.isEmpty() || written.length() > LONGEST_NAME || hasHidden(written)) {
      return SignOutcome.NAME_UNFIT;
    }
    rows.hold(person);
    return next(person)
        .filter(shown::equals)
        .map(moment -> enter(person, version, moment, written))
        .orElse(SignOutcome.NOTHING_TO_SIGN);
  }

  private SignOutcome enter(PersonId person, LocalDate version, EthicsMoment moment, String name) {
    UUID id = Ids.timeOrdered(clock.instant());
    byte[] words = secrets.seal(person.value(), Signatures.context(id), name);
    rows.add(new EthicsSignatureRow(id, person, version, moment.name(), clock.instant(), words));
    audit.record(person.value(), "standing.ethics-signed", id);
    return SignOutcome.SIGNED;
  }

  private EthicsAsking asking(List<EthicsSignature> signed) {
    return new EthicsAsking(library.ethics().version(), signed);
  }

  private static boolean hasHidden(String name) {
    return name.codePoints().anyMatch(Character::isISOControl);
  }
}
