package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.credentials.foreign.Findings;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.platform.Ids;
import org.fanal.platform.Secrets;
import org.fanal.standing.store.LearningEntryRow;
import org.fanal.standing.store.LearningRows;
import org.fanal.standing.store.PriorRows;
import org.fanal.standing.store.StoredCase;
import org.fanal.study.Recognitions;

/** What deciding in favour of a credential from elsewhere brings about. */
@Dependent
class Recognising {

  /** Of a credential that says no name of itself. */
  static final String UNNAMED = "—";

  private final PriorRows rows;
  private final PriorSeals seals;
  private final PriorViews views;
  private final Recognitions recognitions;
  private final LearningRows entries;
  private final Attestation attestation;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  Recognising(
      PriorRows rows,
      PriorSeals seals,
      PriorViews views,
      Recognitions recognitions,
      LearningRows entries,
      Attestation attestation,
      Secrets secrets,
      Clock clock) {
    this.rows = rows;
    this.seals = seals;
    this.views = views;
    this.recognitions = recognitions;
    this.entries = entries;
    this.attestation = attestation;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Whoever calls made sure that nothing keeps it from being recognised. */
  void recognise(StoredCase decided) {
    rows.find(decided.against().orElse(decided.id()))
        .map(seals::open)
        .ifPresent(opened -> recognise(decided, opened.wish().orElseThrow(), opened.file()));
  }

  private void recognise(StoredCase decided, PriorWish wish, Optional<String> file) {
    PersonId person = new PersonId(decided.person());
    ProgrammeId programme = new ProgrammeId(decided.programme());
    if (wish.isForModules()) {
      recognitions.recognise(person, programme, wish.modules());
      attestation.attest(person, programme);
    } else {
      note(person, programme, wish, file.flatMap(PriorViews::findings));
    }
  }

  private void note(
      PersonId person, ProgrammeId programme, PriorWish wish, Optional<Findings> findings) {
    Instant now = clock.instant();
    UUID id = Ids.timeOrdered(now);
    LocalDate earned = views.earned(findings);
    LearningEntryRow row = new LearningEntryRow(id, person, programme.value(), now);
    row.say(
        earned,
        wish.kind().orElseThrow().value(),
        (int) wish.time().orElseThrow().toMinutes(),
        secrets.seal(person.value(), LearningViews.context(id), named(findings)));
    row.recognise();
    entries.keep(row);
  }

  private static String named(Optional<Findings> findings) {
    String said =
        findings.stream()
            .flatMap(each -> Stream.of(each.title(), each.issuer()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return said.isEmpty() ? UNNAMED : said;
  }
}
