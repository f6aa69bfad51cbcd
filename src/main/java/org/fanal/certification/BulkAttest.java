package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.certification.Awards.Sourced;
import org.fanal.certification.EarnedFacts.Facts;
import org.fanal.certification.store.BulkRows.Item;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.standing.Stage;
import org.fanal.pathway.standing.Standing;

/**
 * Records the attestation of the theory for whoever has earned it and has none, many in as many
 * statements as one.
 */
@ApplicationScoped
public class BulkAttest {

  private Awards awards;
  private EarnedFacts earned;
  private Templates templates;
  private Clock clock;

  protected BulkAttest() {}

  @Inject
  public BulkAttest(Awards awards, EarnedFacts earned, Templates templates, Clock clock) {
    this.awards = awards;
    this.earned = earned;
    this.templates = templates;
    this.clock = clock;
  }

  /** What became of each, in the order of the items. */
  @Transactional(TxType.MANDATORY)
  List<BulkOutcome> all(ProgrammeId programme, List<Item> items) {
    Set<PersonId> people =
        items.stream()
            .flatMap(item -> item.person().stream())
            .map(PersonId::new)
            .collect(Collectors.toSet());
    Map<PersonId, BulkOutcome> judged = judged(people, programme);
    record(
        people.stream().filter(each -> judged.get(each) == BulkOutcome.DONE).toList(), programme);
    List<BulkOutcome> outcomes = new ArrayList<>();
    for (Item item : items) {
      outcomes.add(item.person().map(PersonId::new).map(judged::get).orElse(BulkOutcome.NOBODY));
      item.person()
          .map(PersonId::new)
          .ifPresent(again -> judged.replace(again, BulkOutcome.DONE, BulkOutcome.ALREADY));
    }
    return outcomes;
  }

  private Map<PersonId, BulkOutcome> judged(Set<PersonId> people, ProgrammeId programme) {
    Set<PersonId> attested =
        awards.of(people).stream()
            .filter(award -> award.kind() == AwardKind.THEORY && !award.term().isReplaced())
            .filter(award -> award.programme().equals(programme))
            .map(Award::holder)
            .collect(Collectors.toSet());
    Map<PersonId, Standing> standing = earned.standing(people, programme);
    Map<PersonId, BulkOutcome> judged = new HashMap<>();
    for (PersonId person : people) {
      judged.put(
          person,
          attested.contains(person)
              ? BulkOutcome.ALREADY
              : judge(Optional.ofNullable(standing.get(person))));
    }
    return judged;
  }

  private static BulkOutcome judge(Optional<Standing> standing) {
    return standing.filter(each -> each.stage() != Stage.TRAINING).isPresent()
        ? BulkOutcome.DONE
        : BulkOutcome.NOT_EARNED;
  }

  private void record(List<PersonId> people, ProgrammeId programme) {
    if (people.isEmpty()) {
      return;
    }
    Map<PersonId, Facts> facts = earned.theory(people, programme);
    Optional<Template> newest = templates.newest(new TemplateKey(programme, AwardKind.THEORY));
    awards.recordAll(
        people.stream()
            .map(
                each ->
                    new Sourced(
                        award(each, programme, facts.get(each), newest), source(each, programme)))
            .toList());
  }

  private Award award(
      PersonId holder, ProgrammeId programme, Facts facts, Optional<Template> newest) {
    return new Award(
        new AwardId(UUID.randomUUID()),
        holder,
        AwardKind.THEORY,
        programme,
        Optional.empty(),
        facts.version(),
        facts.minutes(),
        clock.instant(),
        facts.taught(),
        facts.practised(),
        Term.forGood(),
        newest);
  }

  private static UUID source(PersonId holder, ProgrammeId programme) {
    String named = holder + "/" + programme + "/theory";
    return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
  }
}
