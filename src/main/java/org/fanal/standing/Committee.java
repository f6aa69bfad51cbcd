package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;
import org.fanal.people.Accounts;
import org.fanal.platform.Audit;
import org.fanal.standing.model.AppealTime;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.OpinionRows;
import org.fanal.standing.store.StoredCase;

/**
 * What members of the committee have before them. A case that somebody has a stake in, because they
 * are that person, taught or assessed them or stepped aside, does not exist for them; one that is
 * decided exists for those who decided it.
 */
@ApplicationScoped
public class Committee {

  private static final int MOST_OPEN = 500;
  private static final int MOST_DECIDED = 50;

  private DecisionRows cases;
  private OpinionRows opinions;
  private Bench bench;
  private CaseViews views;
  private Accounts accounts;
  private Audit audit;

  protected Committee() {}

  @Inject
  Committee(
      DecisionRows cases,
      OpinionRows opinions,
      Bench bench,
      CaseViews views,
      Accounts accounts,
      Audit audit) {
    this.cases = cases;
    this.opinions = opinions;
    this.bench = bench;
    this.views = views;
    this.accounts = accounts;
    this.audit = audit;
  }

  @Transactional
  public CommitteeDesk desk(PersonId member) {
    List<StoredCase> open = cases.open(MOST_OPEN);
    List<StoredCase> decided = cases.decidedWith(member, MOST_DECIDED);
    List<StoredCase> all = new ArrayList<>(open);
    all.addAll(decided);
    Surroundings around = bench.around(all);
    Map<PersonId, String> names = names(all);
    Map<Boolean, List<StoredCase>> bySpoken =
        bench.independent(member, open, around).stream()
            .filter(each -> names.containsKey(new PersonId(each.person())))
            .collect(Collectors.partitioningBy(each -> around.spoke(member, each)));
    return new CommitteeDesk(
        lines(urgentFirst(bySpoken.get(false)), around, names),
        lines(bySpoken.get(true), around, names),
        lines(decided, around, names));
  }

  /** Of these members those for whom a case waits, and when the newest was opened. */
  @Transactional
  Map<PersonId, Instant> awaited(List<PersonId> members) {
    List<StoredCase> open = cases.open(MOST_OPEN);
    Surroundings around = bench.around(open);
    Map<PersonId, Instant> newest = new HashMap<>();
    for (PersonId member : members) {
      bench.independent(member, open, around).stream()
          .filter(each -> !around.spoke(member, each))
          .map(StoredCase::openedAt)
          .max(Comparator.naturalOrder())
          .ifPresent(at -> newest.put(member, at));
    }
    return newest;
  }

  /** Empty for whoever may not decide it, or did not. */
  @Transactional
  public Optional<CaseView> find(PersonId member, DecisionId decision) {
    return cases
        .find(decision.value())
        .flatMap(
            found -> {
              Surroundings around = bench.around(List.of(found));
              return mayLook(member, found, around)
                  ? Optional.of(views.of(member, found, around))
                  : Optional.empty();
            });
  }

  /** A case as it lies there; empty for whoever may not look at it. */
  Optional<StoredCase> shown(PersonId member, DecisionId decision) {
    return cases
        .find(decision.value())
        .filter(found -> mayLook(member, found, bench.around(List.of(found))));
  }

  /** Who a case is about. */
  Optional<PersonId> about(DecisionId decision) {
    return cases.find(decision.value()).map(found -> new PersonId(found.person()));
  }

  /**
   * Whoever knows the person, or for whatever other reason, leaves the case to others; no reason is
   * kept. Whether there was such a case before them.
   */
  @Transactional
  public boolean stepAside(PersonId member, DecisionId decision) {
    Optional<StoredCase> found = cases.lock(decision.value()).filter(StoredCase::isOpen);
    boolean may = found.filter(each -> mayStepAside(member, each)).isPresent();
    if (may) {
      opinions.stepAside(decision.value(), member);
      audit.record(member.value(), "standing.stepped-aside", decision.value());
    }
    return may;
  }

  private boolean mayStepAside(PersonId member, StoredCase decision) {
    Surroundings around = bench.around(List.of(decision));
    return !around.spoke(member, decision) && bench.isIndependent(member, decision, around);
  }

  private boolean mayLook(PersonId member, StoredCase decision, Surroundings around) {
    return around.spoke(member, decision)
        || decision.isOpen() && bench.isIndependent(member, decision, around);
  }

  private static List<StoredCase> urgentFirst(List<StoredCase> waiting) {
    return waiting.stream()
        .sorted(Comparator.comparing(each -> !each.matter().equals(Matter.PRECAUTION.name())))
        .toList();
  }

  private Map<PersonId, String> names(List<StoredCase> all) {
    Set<PersonId> people =
        all.stream().map(each -> new PersonId(each.person())).collect(Collectors.toSet());
    return accounts.names(people);
  }

  private List<CaseLine> lines(
      List<StoredCase> all, Surroundings around, Map<PersonId, String> names) {
    return all.stream().map(each -> line(each, around, names)).toList();
  }

  private CaseLine line(StoredCase one, Surroundings around, Map<PersonId, String> names) {
    List<Boolean> voices = around.voices(one);
    return new CaseLine(
        new DecisionId(one.id()),
        Matter.valueOf(one.matter()),
        one.against().isPresent(),
        names.getOrDefault(new PersonId(one.person()), ""),
        one.openedAt(),
        one.against().map(appealed -> AppealTime.due(one.openedAt())),
        voices.size(),
        bench.quorum(one).needed(voices),
        one.decidedAt(),
        one.inFavour());
  }
}
