package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;
import org.fanal.pathway.standing.Entry;
import org.fanal.pathway.standing.Fact;
import org.fanal.pathway.standing.FactKind;
import org.fanal.pathway.standing.History;
import org.fanal.pathway.standing.Standing;
import org.fanal.pathway.standing.Terms;

/** Where invented people stand, by the real rules, and what all of them did. */
public final class KnownFacts extends EarnedFacts {

  private final Clock clock;
  private final Map<PersonId, History> histories = new HashMap<>();

  KnownFacts(Clock clock) {
    this.clock = clock;
  }

  void enter(PersonId person, FactKind kind) {
    Entry entry =
        histories
            .getOrDefault(person, History.none())
            .enter(new Fact(kind, clock.instant()), Terms.OF_THE_PROGRAMME);
    assertThat(entry).isInstanceOf(Entry.Entered.class);
    histories.put(person, ((Entry.Entered) entry).history());
  }

  @Override
  Map<PersonId, Standing> standing(Collection<PersonId> people, ProgrammeId programme) {
    return people.stream()
        .filter(histories::containsKey)
        .collect(
            Collectors.toMap(
                Function.identity(),
                person -> histories.get(person).at(clock.instant(), Terms.OF_THE_PROGRAMME)));
  }

  @Override
  Map<PersonId, Facts> theory(Collection<PersonId> people, ProgrammeId programme) {
    return people.stream()
        .collect(
            Collectors.toMap(
                Function.identity(), person -> facts(person, programme, AwardKind.THEORY)));
  }

  @Override
  Facts facts(PersonId person, ProgrammeId programme, AwardKind kind) {
    return new Facts(
        "2026-11-21",
        3_000,
        new Taught(
            title(kind),
            new Text("Formation en soutien communautaire", "Training in community support"),
            List.of(new Text("Rétablissement", "Recovery"), new Text("Limites", "Limits")),
            List.of(new Text("Offrir de l’espoir sans promettre", "Offer hope without promising")),
            List.of(new Text("Encourager sans promettre", "Encourage without promising")),
            20,
            60,
            75),
        kind.isCertificate() ? practised(kind) : Practised.nothing());
  }

  private static Text title(AwardKind kind) {
    return switch (kind) {
      case MODULE -> throw new IllegalArgumentException("A module has no standing");
      case THEORY -> new Text("Attestation de la théorie (essai)", "Attestation of peers");
      case PROVISIONAL ->
          new Text(
              "Certificat provisoire en intervention par les pairs (essai)",
              "Provisional Certificate of peers");
      case CERTIFICATE ->
          new Text("Certificat en intervention par les pairs (essai)", "Certificate of peers");
    };
  }

  private static Practised practised(AwardKind kind) {
    List<Worded> shown =
        kind == AwardKind.CERTIFICATE
            ? List.of(
                new Worded(
                    new Text("Parle sans stigmatiser", "Non-stigmatising language"),
                    new Text("Parle avec respect", "Speaks with respect")))
            : List.of();
    return new Practised(
        List.of(
            new Hours(new Text("Contact direct", "Direct contact"), 2_520),
            new Hours(new Text("Supervision entre pairs", "Supervision with a peer"), 4_680)),
        List.of(
            new Worded(
                new Text("Centre de crise", "Crisis centre"),
                new Text("Service d’accueil", "Reception service"))),
        shown,
        Optional.of("2026-11-21"));
  }
}
